import { describe, expect, it } from 'vitest';
import { neighbors } from './neighbors.ts';

const list = ['a', 'b', 'c'];
const around = (entry: string) => neighbors(list, (other) => other === entry);

describe('neighbors', () => {
  it('are the entries on both sides', () => {
    expect(around('b')).toEqual({ previous: 'a', next: 'c' });
  });

  it('end with the list: nothing leads round in a circle', () => {
    expect(around('a').previous).toBeUndefined();
    expect(around('c').next).toBeUndefined();
  });

  it('are not guessed for an entry that is not in the list', () => {
    expect(() => around('d')).toThrow('not in the list');
  });
});
