import { describe, expect, it } from 'vitest';
import { afterCase, afterEdit, inEachPlace, problemOf } from './fixture.ts';
import type { Readable } from './readable.ts';
import { checkTimeWords } from './time-words.ts';

const found = (locale: 'en' | 'es', text: string) =>
  checkTimeWords([{ file: 'f', locale, text, kind: 'pair', lineAt: () => 1 } satisfies Readable]);

describe('a time word without a date', () => {
  it.each([
    ...inEachPlace('en', 'so far', '"so far" says when', 'Give the date'),
    ...inEachPlace('es', 'actualmente', '"actualmente" says when', 'Give the date'),
  ])('is refused in $kind: $file', (problem) => {
    expect(afterCase(problem)).toContainEqual(problemOf(problem));
  });

  it.each(['Currently held', 'it is now known', 'to date', 'recently', 'Today, it is'])(
    'is found in English: %s',
    (words) => expect(found('en', words)).toHaveLength(1),
  );
  it.each(['hasta la fecha', 'Hoy se sabe', 'ahora', 'recientemente'])(
    'is found in Spanish: %s',
    (words) => expect(found('es', words)).toHaveLength(1),
  );
  it.each([
    ['en', 'it is known by USA Today'],
    ['en', 'he said “we now know”'],
    ['es', 'El Diario de Hoy'],
    ['es', 'dijo «ahora sabemos»'],
    ['es', 'ahorase'],
  ] as const)('is not seen in %s: %s', (locale, words) => {
    expect(found(locale, words)).toEqual([]);
  });

  it('is allowed in a quotation', () => {
    const problems = afterEdit('content/story/en/scene.mdx', 'a few words', 'we now know');
    expect(problems).toEqual([]);
  });
});
