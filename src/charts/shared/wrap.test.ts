import { expect, it } from 'vitest';
import { wrapText } from './wrap.ts';

/** Every character is one pixel wide. */
const wrap = (text: string, width: number) => wrapText(text, width, '', ({ length }) => length);

it('breaks between words, so that no line is wider than the room', () => {
  const text = 'the quick brown fox jumps over the lazy dog';
  expect(wrap(text, 10)).toEqual(['the quick', 'brown fox', 'jumps over', 'the lazy', 'dog']);
  for (let width = 5; width < 50; width++) {
    const lines = wrap(text, width);
    expect(lines.join(' ')).toBe(text);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
  }
});

it('keeps a longer word on a line of its own', () => {
  expect(wrap('a extraordinarily b', 6)).toEqual(['a', 'extraordinarily', 'b']);
  expect(wrap('extraordinarily', 1)).toEqual(['extraordinarily']);
});

it('takes any white space for one space, and nothing for no lines', () => {
  expect(wrap('  a \n\t b  ', 9)).toEqual(['a b']);
  expect(wrap(' ', 9)).toEqual([]);
  expect(wrap('', 9)).toEqual([]);
});

it('measures in the font that it is given', () => {
  const seen = new Set<string>();
  wrapText('a b', 9, '700 13px "X"', (_, font) => {
    seen.add(font);
    return 1;
  });
  expect([...seen]).toEqual(['700 13px "X"']);
});
