import { describe, expect, it } from 'vitest';
import { afterCase, afterEdit, problemOf, type Case } from './fixture.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const SCENE = 'content/story/en/scene.mdx';
const says = 'This quotation has 16 words; the limit is 15';
const mend = 'Shorten it';
const cases: Case[] = [
  { file: SCENE, from: 'a few words', to: words(16), line: 17, says, mend },
  {
    file: 'content/law/authorities.yaml',
    from: 'no citizen shall be held',
    to: words(16),
    line: 12,
    says,
    mend,
  },
  {
    file: 'content/tables/world-rates.csv',
    from: 'a few words',
    to: words(16),
    line: 2,
    says,
    mend,
  },
  ...['speaker', 'role', 'date', 'source'].map((part) => ({
    file: SCENE,
    from: ` ${part}="`,
    to: ` data-${part}="`,
    line: 17,
    says: `This quotation has no ${part}.`,
    mend: 'Say who spoke',
  })),
];

describe('a quotation', () => {
  it.each(cases)('is refused: $file, $says', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });

  it('may have fifteen words', () => {
    expect(afterEdit(SCENE, 'a few words', words(15))).toEqual([]);
  });
});
