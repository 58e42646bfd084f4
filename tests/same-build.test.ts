import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clockAhead } from './support/clock.ts';
import { tempCopy, type TempCopy } from './support/temp-copy.ts';

let copy: TempCopy;
beforeAll(() => {
  copy = tempCopy();
});
afterAll(() => copy.remove());

/** What a build holds: each file with a hash of its bytes. */
async function fingerprint(env: NodeJS.ProcessEnv): Promise<Record<string, string>> {
  // A picture taken from the cache would hide that drawing it again gives another one.
  for (const cache of ['.cache', 'node_modules/.astro']) {
    rmSync(join(copy.root, cache), { recursive: true, force: true });
  }
  const { code, output } = await copy.build(env);
  expect(code, output).toBe(0);
  const files = readdirSync(copy.dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(copy.dist, file), hash(readFileSync(file))]);
  return Object.fromEntries(files) as Record<string, string>;
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

// In one folder: Astro derives the ids of islands from where their source lies.
it(
  'gives the same bytes on another day and in another time zone',
  { timeout: 600_000 },
  async () => {
    const today = await fingerprint({ TZ: 'UTC' });
    const later = await fingerprint({ ...clockAhead(400), TZ: 'Pacific/Auckland' });
    expect(later).toEqual(today);
  },
);
