/** The check of a copy: every planted fault is found, no honest copy is blamed. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../src/islands/check-copy/check.ts';
import { KINDS, TO_LOOK_AT, type Kind } from '../src/islands/check-copy/types.ts';
import { allCopies, FORMATS, partsOf } from './support/pasted-copies.ts';
import { HONEST } from './support/honest-copies.ts';
import { FAULTS, withCorrection } from './support/planted-faults.ts';

const copies = allCopies();
const cases = copies.flatMap((copied, i) =>
  FORMATS.map((format, j) => ({ copied, format, place: i * FORMATS.length + j })),
);
const blamed = (kinds: readonly Kind[]) => kinds.filter((kind) => !TO_LOOK_AT.includes(kind));

it('there are articles to check', () => {
  expect(copies.length).toBeGreaterThanOrEqual(16);
  expect(Object.keys(HONEST).length).toBeGreaterThanOrEqual(20);
  expect(KINDS.length).toBeGreaterThanOrEqual(10);
});

describe.each(KINDS)('a fault of the kind %s', (kind) => {
  it('is found in every article and format that can have it', () => {
    const missed: string[] = [];
    let planted = 0;
    for (const { copied, format, place } of cases) {
      const made = FAULTS[kind](copied, format, place);
      if (made === undefined) continue;
      const { text, article } =
        typeof made === 'string' ? { text: made, article: copied.article } : made;
      // A fault that changes nothing would be found by chance only.
      if (kind !== 'correction')
        expect(text, `${copied.name} ${format}`).not.toBe(copied.text[format]);
      planted += 1;
      const found = checkCopy(article, copied.original, partsOf(text)).map((one) => one.kind);
      if (!found.includes(kind)) missed.push(`${copied.name} ${format}: ${found.join(', ')}`);
      const others = blamed(found).filter((other) => other !== kind);
      // The day stands in the credit line, which then says another number.
      const follows: readonly Kind[] = ['credit', 'license', 'address', 'date', 'number'];
      expect(
        others.filter((other) => !follows.includes(other)),
        copied.name,
      ).toEqual([]);
    }
    expect(missed).toEqual([]);
    expect(planted).toBeGreaterThanOrEqual(16);
  });
});

describe.each(Object.entries(HONEST))('an honest copy: %s', (name, make) => {
  it('is not blamed, whatever the article', () => {
    // Each way on every second article, so that every article is made in every second way.
    for (const copied of copies.filter((_, i) => i % 2 === name.length % 2)) {
      const found = checkCopy(copied.article, copied.original, partsOf(make(copied)));
      expect(
        found.filter(({ kind }) => !TO_LOOK_AT.includes(kind)),
        copied.name,
      ).toEqual([]);
    }
  });
});

it('nothing at all is said of a copy as it was taken, in any format', () => {
  for (const { copied, format } of cases)
    expect(
      checkCopy(copied.article, copied.original, partsOf(copied.text[format])).filter(
        ({ kind }) => kind !== 'changes' || format === 'html',
      ),
      `${copied.name} ${format}`,
    ).toEqual([]);
});

it('a correction that is there is not missed', () => {
  for (const { copied, format } of cases) {
    const { text, article } = withCorrection(copied, format);
    expect(
      blamed(checkCopy(article, copied.original, partsOf(text)).map(({ kind }) => kind)),
    ).toEqual([]);
  }
});

it('a saved page may have logos without words, and an article in it is checked all the same', () => {
  const [copied] = copies;
  const page = (html: string) =>
    `<html><head><title>Daily</title></head><body><nav><img src="/logo.png"><a href="/">Home</a></nav><main>${html}</main></body></html>`;
  const check = (html: string) =>
    copied ? checkCopy(copied.article, copied.original, partsOf(page(html), true)) : [];
  expect(check(copied?.text.html ?? '')).toEqual([]);
  const faulty = copied && FAULTS.alt(copied, 'html', 0);
  expect(check(String(faulty)).map(({ kind }) => kind)).toEqual(['alt']);
});
