/** The font that a picture file carries: few letters, packed into the file itself. */
import subsetFont from 'subset-font';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheEntry } from './cache.ts';
import { FONT_FOLDER } from './canvas.ts';

const COMMON = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 &,-./:;()’“”–%?$',
];
const SPANISH = [...'áéíóúñ¿«»'];
/** From this share of the common letters on, a picture carries all of them. */
const MOST = 2 / 3;

/**
 * The letters that a picture's font holds, in order. A picture with sentences in it uses most
 * letters, each a few others; given all of them, such pictures share one font, which is packed
 * once. A picture with a few words keeps to its own.
 */
export function lettersFor(text: string): string {
  const letters = new Set(text);
  if (COMMON.filter((letter) => letters.has(letter)).length >= COMMON.length * MOST) {
    for (const letter of COMMON) letters.add(letter);
    if (SPANISH.some((letter) => letters.has(letter)))
      for (const letter of SPANISH) letters.add(letter);
  }
  return [...letters].sort().join('');
}

async function pack(letters: string): Promise<Buffer> {
  const entry = cacheEntry(() => `font ${letters}`);
  if (entry.found) return entry.found;
  const font = readFileSync(join(FONT_FOLDER, 'schibsted-grotesk.woff2'));
  const subset = await subsetFont(font, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  return entry.keep(subset);
}

const packed = new Map<string, Promise<Buffer>>();

/** Our font as woff2 with the letters that a text needs; each set of letters is packed once. */
export function fontWith(text: string): Promise<Buffer> {
  const letters = lettersFor(text);
  const font = packed.get(letters) ?? pack(letters);
  packed.set(letters, font);
  return font;
}
