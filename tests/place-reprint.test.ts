/** The button that copies a place's paragraph with its credit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOCALES } from '../src/model/locale.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { tabTo } from './support/chart-page.ts';
import { below } from './support/pages.ts';
import { DIST } from './support/paths.ts';

type Copying = typeof globalThis & { copied: string[] };

let watched: WatchedPage;
beforeAll(async () => {
  watched = await newPage();
  await watched.page.addInitScript(() => {
    const copied: string[] = ((globalThis as Copying).copied = []);
    navigator.clipboard.writeText = (text) => {
      copied.push(text);
      return Promise.resolve();
    };
  });
});
afterAll(() => watched.close());

it.each(LOCALES)('copies the same as stands in the text file, in %s', async (locale) => {
  const { page, seen } = watched;
  const path = below(locale, 'places/us-la/');
  await page.goto(path);
  const button = page.locator('.reprint [data-copy-of]');
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await page.locator('.reprint [role=status]', { hasText: /\p{L}/u }).waitFor();
  const copied = await page.evaluate(() => (globalThis as Copying).copied);
  expect(copied).toEqual([readFileSync(join(DIST, path, 'paragraph.txt'), 'utf8').trim()]);
  expect(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
});

it.each(LOCALES)(
  'copies the HTML and the Markdown as they stand in their files, in %s',
  async (locale) => {
    const { page, seen } = watched;
    const path = below(locale, 'places/mex/');
    await page.goto(path);
    for (const format of ['html', 'md']) {
      const line = page.locator('.reprint-actions', {
        has: page.locator(`[data-copy-file$="paragraph.${format}"]`),
      });
      await line.locator('button').click();
      await line.locator('[role=status]', { hasText: /\p{L}/u }).waitFor();
    }
    const copied = await page.evaluate(() => (globalThis as Copying).copied);
    const file = (format: string) => readFileSync(join(DIST, path, `paragraph.${format}`), 'utf8');
    const [head = '', ...rest] = file('html').split('</title>\n');
    expect(head).toMatch(/^<!doctype html>\n<html lang/);
    expect(copied).toEqual([rest.join(''), file('md')]);
    expect(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
  },
);
