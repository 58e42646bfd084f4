import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CACHE_FOLDER } from '../src/pictures/cache.ts';
import { clockAhead } from './support/clock.ts';
import { DIST } from './support/paths.ts';
import { tempCopy, type TempCopy } from './support/temp-copy.ts';

let copy: TempCopy;
let cache: string;
beforeAll(() => {
  copy = tempCopy({ cold: true });
  cache = join(copy.root, CACHE_FOLDER);
});
afterAll(() => copy.remove());

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** What a build holds: each file with a hash of its bytes. */
function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file), hash(readFileSync(file))]);
  return Object.fromEntries(files) as Record<string, string>;
}

async function rebuilt(env: NodeJS.ProcessEnv): Promise<Record<string, string>> {
  const { code, output } = await copy.build(env);
  expect(code, output).toBe(0);
  return fingerprint(copy.dist);
}

/** The file behind each kept picture: a picture that is kept anew is another file. */
const files = () =>
  new Map(readdirSync(cache).map((name) => [name, statSync(join(cache, name)).ino]));

/** Breaks every other kept picture, each in one of four ways. Gives the names of the whole ones. */
function damage(): string[] {
  const names = readdirSync(cache);
  const halves = names.filter((_, index) => index % 2 === 0);
  halves.forEach((name, index) => {
    const path = join(cache, name);
    const bytes = readFileSync(path);
    if (index % 4 === 0) truncateSync(path, Math.floor(bytes.length / 2));
    if (index % 4 === 1) truncateSync(path, 0);
    if (index % 4 === 2) writeFileSync(path, bytes.with(-9, 255 - (bytes.at(-9) ?? 0)));
    if (index % 4 === 3) {
      rmSync(path);
      mkdirSync(path);
    }
  });
  return names.filter((name) => !halves.includes(name));
}

// The copy begins without any cache: a picture taken from one would hide that drawing it again
// gives another. Its second build finds half of them kept, and half of them broken.
it(
  'gives the same bytes in another folder, on another day, in another time zone, and again from its cache, whole or broken',
  { timeout: 900_000 },
  async () => {
    const first = fingerprint(DIST);
    expect(Object.keys(first).length).toBeGreaterThan(50);
    const later = { ...clockAhead(400), TZ: 'Pacific/Auckland' };
    const hint = 'If dist/ is older than the project, run npm run build first.';
    expect(await rebuilt(later), hint).toEqual(first);
    const [kept, keptFiles] = [fingerprint(cache), files()];
    expect(keptFiles.size).toBeGreaterThan(50);

    const whole = damage();
    expect(fingerprint(cache)).not.toEqual(kept);
    expect(await rebuilt(later)).toEqual(first);
    expect(fingerprint(cache)).toEqual(kept);
    const again = files();
    expect(whole.filter((name) => again.get(name) !== keptFiles.get(name))).toEqual([]);
  },
);
