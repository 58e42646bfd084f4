import { afterEach, beforeEach, expect, it } from 'vitest';
import { axeFaults, overflow } from './support/audit.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { OTHER_PATHS } from './support/pages.ts';

// A page of its own for each test: what the one before had under way is not its fault.
let watched: WatchedPage;
beforeEach(async () => {
  watched = await newPage({ width: 360 });
});
afterEach(() => watched.close());

// The narrow window is the harder one. Pages that stand for their type are tested in all of them.
it.each(OTHER_PATHS)('%s loads whole, fits and is accessible', async (path) => {
  const { page, seen } = watched;
  await page.goto(path);
  expect.soft(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
  expect.soft(await overflow(page)).toEqual([]);
  expect.soft(await axeFaults(page)).toEqual([]);
});
