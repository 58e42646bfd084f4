import { describe, expect, it } from 'vitest';
import { fontWith, lettersFor } from './font-subset.ts';

/** Two thirds of the common letters, and a few more. */
const SENTENCE =
  'Sixty zebras quickly jumped over 1,659 lazy dogs (from CECOT): HIPVW-KLMN, BRDU 2034.';

describe('lettersFor', () => {
  it('keeps to the letters of a few words, each once and in order', () => {
    expect(lettersFor('1,659 Ñandú')).toBe(' ,1569adnÑú');
    expect(lettersFor('cab')).toBe(lettersFor('abcabc'));
  });

  it('gives whole texts the same letters, whatever few they lack', () => {
    const one = lettersFor(`${SENTENCE} met 78`);
    const other = lettersFor(`${SENTENCE} met XYZ?`);
    expect(one).toBe(other);
    for (const letter of 'AZaz09%’') expect(one).toContain(letter);
    expect(one).not.toContain('ñ');
  });

  it('gives Spanish texts those of Spanish, and every text its own', () => {
    const text = lettersFor(`${SENTENCE} señala Øresund`);
    for (const letter of 'áéíóúñ¿«»Ø') expect(text).toContain(letter);
  });
});

it('packs a set of letters once', async () => {
  expect(fontWith('abc')).toBe(fontWith('cba'));
  expect(await fontWith('abc')).not.toEqual(await fontWith('abd'));
  expect((await fontWith('abc')).subarray(0, 4).toString()).toBe('wOF2');
});
