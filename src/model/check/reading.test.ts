import { describe, expect, it } from 'vitest';
import { afterCase, problemOf, type Case } from './fixture.ts';
import { splitSentences, wordsOf } from './sentences.ts';
import { syllables } from './syllables.ts';

const times = (count: number, words: string) =>
  Array.from({ length: count }, () => words).join(' ');
const EN = 'content/articles/en/why.mdx';
const ES = 'content/articles/es/why.mdx';
const HARD = 'Administrative jurisdiction necessitates constitutional interpretation';
const DURO =
  'Jurisdiccionalmente constitucionalidad administrativamente interpretación extraterritorialidad';
const cases: Case[] = [
  {
    file: EN,
    from: 'A short text',
    to: HARD,
    line: 1,
    says: 'The Flesch–Kincaid grade is',
    mend: 'Shorten sentences',
  },
  {
    file: EN,
    from: 'A short text',
    to: `It is ${times(21, 'so')}`,
    line: 1,
    says: 'Sentences have 23.0 words on average; the limit is 22',
    mend: 'Shorten sentences',
  },
  {
    file: EN,
    from: 'A short text',
    to: `${times(9, 'It is. ')}It is ${times(39, 'so')}`,
    line: 6,
    says: 'A sentence has 41 words; the limit is 40',
    mend: 'Cut it in two',
  },
  {
    file: ES,
    from: 'Un texto breve',
    to: DURO,
    line: 1,
    says: 'The INFLESZ is',
    mend: 'Shorten sentences',
  },
  {
    file: ES,
    from: 'Un texto breve',
    to: `Es ${times(25, 'tal')}`,
    line: 1,
    says: 'Sentences have 26.0 words on average; the limit is 25',
    mend: 'Shorten sentences',
  },
  {
    file: ES,
    from: 'Un texto breve',
    to: `${times(9, 'Es. ')}Es ${times(40, 'tal')}`,
    line: 6,
    says: 'A sentence has 41 words; the limit is 40',
    mend: 'Cut it in two',
  },
];

describe('the reading rules', () => {
  it.each(cases)('refuse hard prose: $says', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });

  it.each([
    ['en', 'people', 2],
    ['en', 'government', 3],
    ['en', 'wanted', 2],
    ['en', 'deported', 3],
    ['en', 'prices', 2],
    ['en', 'citizens', 3],
    ['en', 'prison', 2],
    ['en', 'alien', 3],
    ['en', 'nation', 2],
    ['en', '1,659', 2],
    ['es', 'personas', 3],
    ['es', 'país', 2],
    ['es', 'guerra', 2],
    ['es', 'ciudadanía', 5],
    ['es', 'leer', 2],
    ['es', 'muy', 1],
    ['es', 'que', 1],
    ['es', 'régimen', 3],
  ] as const)('count syllables in %s: %s has %i', (locale, word, count) => {
    expect(syllables(word, locale)).toBe(count);
  });

  it('cut sentences, not abbreviations', () => {
    expect(splitSentences('In Trump v. J.G.G. the U.S. lost. It was so. “Why?” No.')).toEqual([
      'In Trump v. J.G.G. the U.S. lost.',
      'It was so.',
      '“Why?”',
      'No.',
    ]);
    expect(splitSentences('El Sr. Pérez vino a EE. UU. ¿Por qué? Nadie sabe.')).toEqual([
      'El Sr. Pérez vino a EE. UU. ¿Por qué?',
      'Nadie sabe.',
    ]);
  });

  it('count words', () => {
    expect(wordsOf('A well-known (so-called) “count” of 1,659 — or 40%.')).toEqual([
      'A',
      'well-known',
      'so-called',
      'count',
      'of',
      '1,659',
      'or',
      '40',
    ]);
  });
});
