import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clockAhead } from './support/clock.ts';
import { DIST } from './support/paths.ts';
import { tempCopy, type TempCopy } from './support/temp-copy.ts';

let copy: TempCopy;
beforeAll(() => {
  copy = tempCopy();
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

// The copy begins without any cache: a picture taken from one would hide that drawing it again
// gives another. Its second build is the one that finds a cache.
it(
  'gives the same bytes in another folder, on another day, in another time zone, and once more from its cache',
  { timeout: 600_000 },
  async () => {
    const first = fingerprint(DIST);
    expect(Object.keys(first).length).toBeGreaterThan(50);
    const later = { ...clockAhead(400), TZ: 'Pacific/Auckland' };
    const hint = 'If dist/ is older than the project, run npm run build first.';
    expect(await rebuilt(later), hint).toEqual(first);
    expect(await rebuilt(later)).toEqual(first);
  },
);
