import { expect, it } from 'vitest';
import { axeFaults, overflow } from './support/audit.ts';
import { sharedPage } from './support/browser.ts';
import { OTHER_PATHS } from './support/pages.ts';
import { SAMPLE_FRAMES } from './support/places.ts';

const open = sharedPage({ width: 360 });

// The narrow window is the harder one. Pages that stand for their type are tested in all of them.
it.each([...OTHER_PATHS, ...SAMPLE_FRAMES])(
  '%s loads whole, fits and is accessible',
  async (path) => {
    const { page, seen } = open();
    await page.goto(path);
    expect.soft(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
    expect.soft(await overflow(page)).toEqual([]);
    expect.soft(await axeFaults(page)).toEqual([]);
  },
);
