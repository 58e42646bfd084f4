/**
 * Pictures that were drawn before, found again by everything that determines their bytes: what is
 * drawn, the fonts, the code of this folder, and the versions of all packages.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, type Store } from './store.ts';

/** The place of a picture in the cache. */
export interface Entry {
  /** Its bytes, when it was drawn before. */
  found: Buffer | undefined;
  /** Keeps its bytes and gives them back. */
  keep: (bytes: Buffer) => Buffer;
}

/** Where pictures are kept, below the project's folder. */
export const CACHE_FOLDER = '.cache/pictures';
/** Several builds of the whole site; what was not used for longest goes first. */
const LIMIT_BYTES = 1_000_000_000;
/** Files besides what is drawn that decide over a picture's bytes. */
const SURROUNDINGS = ['src/pictures/**/*.ts', 'src/fonts/**/*.woff2', 'package-lock.json'];

/** One hash of the files that decide over every picture, and of the machine that draws it. */
export function surroundings(root: string): string {
  const hash = createHash('sha256');
  hash.update([process.version, process.platform, process.arch].join(' '));
  const files = globSync(SURROUNDINGS, { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.sort()) {
    const bytes = readFileSync(join(root, file));
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Opens a project's cache: a function from what determines a picture to its place. */
export function openCache(root: string): (inputs: string) => Entry {
  const store: Store = openStore(join(root, CACHE_FOLDER), LIMIT_BYTES, console.warn);
  const around = surroundings(root);
  return (inputs) => {
    const key = createHash('sha256').update(around).update(inputs).digest('hex');
    return {
      found: store.read(key),
      keep: (bytes) => {
        store.write(key, bytes);
        return bytes;
      },
    };
  };
}

let opened: ((inputs: string) => Entry) | undefined;

/** A place that holds nothing and keeps nothing. */
const NOWHERE: Entry = { found: undefined, keep: (bytes) => bytes };

/**
 * The place of a picture in this project's cache by what determines it; a place that keeps nothing
 * with PICTURE_CACHE=off, and where `inputs` gives nothing.
 */
export function cacheEntry(inputs: () => string | undefined): Entry {
  const known = process.env.PICTURE_CACHE === 'off' ? undefined : inputs();
  if (known === undefined) return NOWHERE;
  opened ??= openCache(process.cwd());
  return opened(known);
}
