import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SITE_URL } from '../src/config.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import {
  attr,
  findAll,
  htmlFiles,
  isFrame,
  readPage,
  textOf,
  type Element,
} from './support/html.ts';
import { PAGES } from './support/pages.ts';
import { DIST } from './support/paths.ts';

// Frames are no pages of their own: they belong to those of their charts (embed-static.test.ts).
const paths = htmlFiles().filter((file) => !isFrame(file));
const files = paths.map((file) => ({ file, document: readPage(file) }));
const indexed = files.filter(({ file }) => !file.endsWith('404.html'));

/** Value of an attribute of the first element that has another attribute with a value. */
function find(file: (typeof files)[number], tag: string, by: [string, string], get: string) {
  const [found] = findAll(file.document, tag, (element) => attr(element, by[0]) === by[1]);
  return found ? attr(found, get) : undefined;
}
const address = (file: string) => `${DEFAULT_SITE_URL}/${file.replace(/index\.html$/, '')}`;
const languages = ({ document }: (typeof files)[number]) =>
  Object.fromEntries(
    findAll(document, 'link', (link: Element) => attr(link, 'hreflang') !== undefined).map(
      (link) => [attr(link, 'hreflang'), attr(link, 'href')],
    ),
  );

it('the pages that are tested are there', () => {
  for (const { path } of PAGES) {
    expect(files.map(({ file }) => `/${file.replace(/index\.html$/, '')}`)).toContain(path);
  }
});

describe.each(files)('$file', (file) => {
  const locale = file.file.startsWith('es/') ? 'es' : 'en';

  it('names its language, and describes itself', () => {
    const [html] = findAll(file.document, 'html');
    expect(html && attr(html, 'lang')).toBe(locale);
    const description = find(file, 'meta', ['name', 'description'], 'content') ?? '';
    expect(description.length).toBeGreaterThan(25);
    const title = textOf(findAll(file.document, 'title')[0] as Element);
    expect(find(file, 'meta', ['property', 'og:title'], 'content')).toBe(title);
  });

  it('has icons that exist', () => {
    const icons = findAll(file.document, 'link', (link) => /icon/.test(attr(link, 'rel') ?? ''));
    expect(icons.length).toBeGreaterThanOrEqual(2);
    for (const icon of icons) expect(existsSync(join(DIST, attr(icon, 'href') ?? '-'))).toBe(true);
  });
});

describe.each(indexed)('$file', (file) => {
  it('gives its own full address, and the same page in each language', () => {
    expect(find(file, 'link', ['rel', 'canonical'], 'href')).toBe(address(file.file));
    const pair = languages(file);
    const path = file.file.replace(/^es\//, '');
    expect(pair).toEqual({
      en: address(path),
      es: address(`es/${path}`),
      'x-default': address(path),
    });
    const twin = indexed.find((other) => address(other.file) === (pair.es ?? ''));
    expect(twin && languages(twin)).toEqual(pair);
  });

  it('has a share picture of 1200 by 630 with a description', () => {
    const image = find(file, 'meta', ['property', 'og:image'], 'content') ?? '';
    expect(image.startsWith(`${DEFAULT_SITE_URL}/`)).toBe(true);
    const bytes = readFileSync(join(DIST, new URL(image).pathname));
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const alt = find(file, 'meta', ['property', 'og:image:alt'], 'content') ?? '';
    expect(alt.length).toBeGreaterThan(20);
  });
});

it('no two pages of a language have the same title or description', () => {
  for (const es of [false, true]) {
    const own = indexed.filter(({ file }) => file.startsWith('es/') === es);
    const titles = own.map(({ document }) => textOf(findAll(document, 'title')[0] as Element));
    expect(new Set(titles).size).toBe(own.length);
    const texts = own.map((file) => find(file, 'meta', ['name', 'description'], 'content'));
    expect(new Set(texts).size).toBe(own.length);
  }
});

describe('the language switch', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await newPage();
  });
  afterAll(() => watched.close());

  it.each(PAGES)('leads to the same page: $name in $locale', async ({ path, twin, locale }) => {
    const { page } = watched;
    await page.goto(path);
    const link = page.locator('a.language');
    const other = locale === 'en' ? 'es' : 'en';
    expect(await link.getAttribute('lang')).toBe(other);
    await link.click();
    expect(new URL(page.url()).pathname).toBe(twin);
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
  });

  it.each([
    ['/nothing-here/', 'en'],
    ['/es/nada/', 'es'],
  ])('an address that leads nowhere answers in its language: %s', async (path, language) => {
    const { page } = watched;
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('main a').first().getAttribute('href')).toMatch(/^\/(es\/)?$/);
  });
});
