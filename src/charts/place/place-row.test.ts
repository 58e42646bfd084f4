import { describe, expect, it } from 'vitest';
import { ratioOf, relationOf } from './place-row.ts';

describe('a ratio', () => {
  it('is never below one, whichever rate comes first', () => {
    expect(ratioOf(200, 1659)).toEqual({ number: 8.3, decimals: 2 });
    expect(ratioOf(1659, 200)).toEqual(ratioOf(200, 1659));
  });

  it('has two decimals below ten and one from ten on', () => {
    expect(ratioOf(1659, 542)).toEqual({ number: 3.06, decimals: 2 });
    expect(ratioOf(1659, 140)).toEqual({ number: 11.9, decimals: 1 });
    expect(ratioOf(1659, 14)).toEqual({ number: 118.5, decimals: 1 });
  });
});

describe('the relation of two rates', () => {
  it('is equal as soon as the ratio would be printed as 1.00', () => {
    expect(relationOf(140, 140)).toBe('equal');
    expect(relationOf(615, 614)).toBe('equal');
    expect(relationOf(614, 615)).toBe('equal');
    expect(relationOf(141, 140)).toBe('higher');
    expect(relationOf(538, 542)).toBe('lower');
  });
});
