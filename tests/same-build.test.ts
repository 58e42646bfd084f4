import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clockAhead } from './support/clock.ts';
import { tempCopy, type TempCopy } from './support/temp-copy.ts';

let here: TempCopy;
let elsewhere: TempCopy;
beforeAll(() => {
  here = tempCopy();
  elsewhere = tempCopy();
});
afterAll(() => {
  here.remove();
  elsewhere.remove();
});

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** What a build holds: each file with a hash of its bytes. */
async function fingerprint(
  copy: TempCopy,
  env: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const { code, output } = await copy.build(env);
  expect(code, output).toBe(0);
  const files = readdirSync(copy.dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(copy.dist, file), hash(readFileSync(file))]);
  return Object.fromEntries(files) as Record<string, string>;
}

// A copy begins without any cache: a picture taken from one would hide that drawing it again
// gives another. The third build is the one that finds a cache.
it(
  'gives the same bytes in another folder, on another day, in another time zone, and once more from its cache',
  { timeout: 600_000 },
  async () => {
    const later = { ...clockAhead(400), TZ: 'Pacific/Auckland' };
    const [first, second] = [
      await fingerprint(here, { TZ: 'UTC' }),
      await fingerprint(elsewhere, later),
    ];
    expect(Object.keys(first).length).toBeGreaterThan(50);
    expect(second).toEqual(first);
    expect(await fingerprint(elsewhere, later)).toEqual(first);
  },
);
