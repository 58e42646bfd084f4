import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFaults, overflow } from './support/audit.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { OTHER_PATHS } from './support/pages.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await newPage({ width: 360 });
});
afterAll(() => watched.close());

// The narrow window is the harder one. Pages that stand for their type are tested in all of them.
it.each(OTHER_PATHS)('%s loads whole, fits and is accessible', async (path) => {
  const { page, seen } = watched;
  await page.goto('about:blank');
  for (const list of Object.values(seen) as string[][]) list.length = 0;
  await page.goto(path);
  expect.soft(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
  expect.soft(await overflow(page)).toEqual([]);
  expect.soft(await axeFaults(page)).toEqual([]);
});
