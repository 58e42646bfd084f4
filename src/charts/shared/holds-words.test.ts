import { describe, expect, it } from 'vitest';
import { holdsWords } from './holds-words.ts';

describe('holdsWords', () => {
  it.each([
    ['El Salvador declara el régimen de excepción', 'regimen'],
    ['El Salvador declara el régimen de excepción', 'RÉGIMEN'],
    // Composed and decomposed letters look the same to a reader.
    ['régimen'.normalize('NFD'), 'régimen'.normalize('NFC')],
    ['Señalan al niño', 'nino'],
    ['a judge’s order', "judge's"],
    ['The Senate reports the cost', 'cost senate'],
    ['The Senate reports the cost', '  sena   '],
  ])('finds in “%s” the words “%s”', (text, query) => {
    expect(holdsWords(text, query)).toBe(true);
  });

  it.each([
    ['The Senate reports the cost', 'senate house'],
    ['régimen', 'regimenes'],
    ['', 'a'],
  ])('does not find in “%s” the words “%s”', (text, query) => {
    expect(holdsWords(text, query)).toBe(false);
  });

  it('takes signs as they are written, not as a pattern', () => {
    expect(holdsWords('a price of $6 million (about)', '$6 (about)')).toBe(true);
    expect(holdsWords('a price', '.*')).toBe(false);
  });

  it.each(['', '   '])('finds every text when nothing is asked for', (query) => {
    expect(holdsWords('anything', query)).toBe(true);
    expect(holdsWords('', query)).toBe(true);
  });
});
