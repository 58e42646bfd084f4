import { describe, expect, it } from 'vitest';
import { isAnswer } from './search-match.ts';

/** A page whose only match is one word. */
const page = (word: string) => ({
  url: '/x/',
  meta: {},
  excerpt: '',
  content: `Before ${word} after.`,
  anchors: [],
  weighted_locations: [{ location: 1, balanced_score: 1 }],
});

describe('isAnswer', () => {
  it.each([
    ['prison', 'prisons,'],
    ['deportation', 'deported'],
    ['deportacion', 'deportación.'],
    ['ENVIARON', 'enviados'],
    ['1659', '1,659'],
    ['country', 'third-country'],
    ['"state of exception"', 'Exception'],
    ['dep', 'deportation'],
  ])('%s is answered by %s', (query, word) => {
    expect(isAnswer(page(word), query)).toBe(true);
  });

  it.each([
    ['xyzzyqq', 'X.'],
    ['prueba', 'p.'],
    ['Nebraska', 'nearly'],
  ])('%s is not answered by %s, which only begins alike', (query, word) => {
    expect(isAnswer(page(word), query)).toBe(false);
  });
});
