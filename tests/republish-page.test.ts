/** The page from which an editor takes an article: what it offers, with a mouse, with keys, and without JavaScript. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../src/model/articles.ts';
import { LOCALES } from '../src/model/locale.ts';
import { releases } from '../src/model/releases.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { COPIES, copyFile, copyJson, squeeze } from './support/copies.ts';
import { attr, findAll, readPage, textOf } from './support/html.ts';
import { below } from './support/pages.ts';

type Copying = typeof globalThis & { copied: string[] };

let watched: WatchedPage;
let plain: WatchedPage;
beforeAll(async () => {
  watched = await newPage();
  plain = await newPage({ js: false, width: 360 });
  await watched.page.addInitScript(() => {
    const copied: string[] = ((globalThis as Copying).copied = []);
    navigator.clipboard.writeText = (text) => {
      copied.push(text);
      return Promise.resolve();
    };
    navigator.clipboard.write = async ([item]) => {
      for (const type of ['text/html', 'text/plain'])
        copied.push((await (await item?.getType(type))?.text()) ?? '');
    };
  });
});
afterAll(async () => {
  await watched.close();
  await plain.close();
});

describe.each(LOCALES)('in %s', (locale) => {
  const [copy] = COPIES.filter((one) => one.locale === locale);
  if (!copy) throw new Error('There are no articles.');
  const { path, slug } = copy;

  it('copies each format as it stands in its file', async () => {
    const { page, seen } = watched;
    await page.goto(`${path}republish/`);
    const press = async (format: string, at: number) => {
      await page.locator(`.formats input[value=${format}]`).check();
      const panel = page.locator(`[data-format=${format}]`);
      await panel.locator('button').nth(at).click();
      await panel.locator('[role=status]', { hasText: /\p{L}/u }).waitFor();
    };
    await press('html', 1);
    await press('md', 0);
    await press('txt', 0);
    await press('json', 0);
    await press('html', 0);
    const html = copyJson(copy).bodies[0].value;
    const [md, txt, json] = ['md', 'txt', 'json'].map((format) => copyFile(copy, format));
    await page.waitForFunction(() => (globalThis as Copying).copied.length === 6);
    expect(await page.evaluate(() => (globalThis as Copying).copied)).toEqual([
      html,
      md,
      txt,
      json,
      html,
      txt,
    ]);
    expect(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
  });

  it('changes the format with the keyboard', async () => {
    const { page } = watched;
    await page.goto(`${path}republish/`);
    await page.locator('.formats input[value=html]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#copy-md').isVisible()).toBe(true);
    expect(await page.locator('#copy-html').isVisible()).toBe(false);
  });

  it('needs no JavaScript for a format, a file, or the pack', async () => {
    const { page } = plain;
    await page.goto(`${path}republish/`);
    await page.locator('.formats input[value=txt]').check();
    expect(await page.locator('#copy-txt').inputValue()).toBe(copyFile(copy, 'txt'));
    expect(await page.locator('#copy-html').isVisible()).toBe(false);
    expect(await page.locator('button:visible').count()).toBe(0);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toContain(`${path}article.txt`);
    expect(links).toContain(below(locale, `republish/${slug}.zip`));
  });

  it('leads to every article from the list, and from each article', () => {
    const list = findAll(readPage(below(locale, 'republish/')), 'a').map((a) => attr(a, 'href'));
    for (const { path: article } of COPIES.filter((one) => one.locale === locale)) {
      expect(list).toContain(`${article}republish/`);
      const links = findAll(readPage(article), 'a').map((a) => attr(a, 'href'));
      expect(links).toContain(`${article}republish/`);
    }
  });
});

it.each(COPIES)('offers headlines, credit, pictures and versions of $locale $slug', (copy) => {
  const page = readPage(`${copy.path}republish/`);
  const fields = findAll(page, 'textarea').map((field) => squeeze(textOf(field)));
  const { headlines, attribution, associations } = copyJson(copy);
  for (const text of [
    ...headlines.map(({ value }) => value),
    attribution,
    ...associations.map(({ alt }) => alt),
  ])
    expect(fields).toContain(squeeze(text));
  const links = findAll(page, 'a').map((a) => attr(a, 'href') ?? '');
  for (const { href } of associations.flatMap(({ renditions }) => renditions))
    expect(links).toContain(new URL(href).pathname);
  const versions = findAll(page, 'ul', (list) => attr(list, 'class') === 'versions').flatMap(
    (list) => findAll(list, 'li'),
  );
  expect(versions).toHaveLength(releases(copy.slug).length);
});

it('is there for every article', () => {
  for (const locale of LOCALES)
    expect(COPIES.filter((copy) => copy.locale === locale).map(({ slug }) => slug)).toEqual(
      articles(locale).map(({ slug }) => slug),
    );
});
