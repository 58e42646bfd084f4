import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CACHE_FOLDER, cacheEntry, openCache, surroundings } from './cache.ts';

let root = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-'));
  write('src/pictures/png.ts', 'draw()');
  write('src/fonts/pictures/grotesk-400.woff2', 'font');
  write('package-lock.json', '{}');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

it('finds a picture again by what determines it, and no other', () => {
  const kept = openCache(root)('circle').keep(Buffer.from('png'));
  expect(kept).toEqual(Buffer.from('png'));
  expect(openCache(root)('circle').found).toEqual(Buffer.from('png'));
  expect(openCache(root)('square').found).toBeUndefined();
});

it.each([
  ['the code of pictures', 'src/pictures/png.ts', 'drawBetter()'],
  ['a new file of code', 'src/pictures/helper.ts', ''],
  ['a font', 'src/fonts/pictures/grotesk-400.woff2', 'another font'],
  ['the version of a package', 'package-lock.json', '{ "version": 2 }'],
])('finds nothing once %s changed', (_, file, text) => {
  openCache(root)('circle').keep(Buffer.from('png'));
  write(file, text);
  expect(openCache(root)('circle').found).toBeUndefined();
});

it('does not mind a changed test, or another place of the project', () => {
  const before = surroundings(root);
  write('src/pictures/png.test.ts', 'it()');
  expect(surroundings(root)).toBe(before);
  const moved = `${root}-moved`;
  root = moved;
  write('src/pictures/png.ts', 'draw()');
  write('src/fonts/pictures/grotesk-400.woff2', 'font');
  write('package-lock.json', '{}');
  expect(surroundings(moved)).toBe(before);
});

it('tells apart what lies at the border of two files', () => {
  write('src/pictures/a.ts', 'xy');
  write('src/pictures/b.ts', 'z');
  const before = surroundings(root);
  write('src/pictures/a.ts', 'x');
  write('src/pictures/b.ts', 'yz');
  expect(surroundings(root)).not.toBe(before);
});

it('makes the picture again when its entry is broken', () => {
  openCache(root)('circle').keep(Buffer.from('png'));
  rmSync(join(root, CACHE_FOLDER), { recursive: true });
  write(CACHE_FOLDER, 'a file in the place of the folder');
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const entry = openCache(root)('circle');
  expect(entry.found).toBeUndefined();
  expect(entry.keep(Buffer.from('png'))).toEqual(Buffer.from('png'));
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

it('is off where PICTURE_CACHE says so: nothing is asked, found or kept', () => {
  vi.stubEnv('PICTURE_CACHE', 'off');
  const inputs = vi.fn(() => 'circle');
  cacheEntry(inputs).keep(Buffer.from('png'));
  expect(cacheEntry(inputs).found).toBeUndefined();
  expect(inputs).not.toHaveBeenCalled();
});

it('keeps nothing that cannot be told apart', () => {
  vi.stubEnv('PICTURE_CACHE', 'on');
  expect(cacheEntry(() => undefined).keep(Buffer.from('png'))).toEqual(Buffer.from('png'));
  expect(cacheEntry(() => undefined).found).toBeUndefined();
});
