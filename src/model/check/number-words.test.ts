import { describe, expect, it } from 'vitest';
import { afterCase, inEachPlace, problemOf } from './fixture.ts';
import { checkNumberWords } from './number-words.ts';
import type { Readable } from './readable.ts';

const text = (locale: 'en' | 'es', words: string): Readable => ({
  file: 'f',
  locale,
  text: words,
  kind: 'pair',
  lineAt: () => 1,
});

describe('a number above ten or a proportion in words', () => {
  it.each([
    ...inEachPlace('en', 'eleven', '"eleven" is a number', 'Make it a fact'),
    ...inEachPlace('es', 'la mitad', '"mitad" is a number', 'Make it a fact'),
  ])('is refused in $kind: $file', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });

  it.each([
    ['en', 'Twenty-five of them'],
    ['en', 'hundreds of people'],
    ['en', 'two million dollars'],
    ['en', 'half of it'],
    ['en', 'it doubled'],
    ['en', 'twice as many'],
    ['en', 'one third of them'],
    ['en', 'a quarter'],
    ['en', 'a fifth of them'],
    ['es', 'once personas'],
    ['es', 'veintiún días'],
    ['es', 'miles de personas'],
    ['es', 'un millón'],
    ['es', 'el doble'],
    ['es', 'dos tercios'],
    ['es', 'un cuarto de ellas'],
    ['es', 'la tercera parte de ellas'],
    ['es', 'se duplicó'],
    ['es', 'dos años y medio'],
  ] as const)('is found in %s: %s', (locale, words) => {
    expect(checkNumberWords([text(locale, words)])).toHaveLength(1);
  });

  it.each([
    ['en', 'ten people, and once more a second time'],
    ['en', 'removal to a third country'],
    ['en', 'the Fourth Circuit and the Fourteenth Amendment'],
    ['en', 'the headquarters of the military'],
    ['en', '{fact:slv-one-in-half} of them'],
    ['es', 'el Cuarto Circuito y un cuarto día'],
    ['es', 'a un tercer país'],
    ['es', 'la doble nacionalidad'],
    ['es', 'el {fact:a} por ciento'],
    ['es', 'una vez, por medio de militares'],
  ] as const)('is not seen in %s: %s', (locale, words) => {
    expect(checkNumberWords([text(locale, words)])).toEqual([]);
  });
});
