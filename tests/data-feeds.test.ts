/** Feeds and sitemaps, read by a browser's XML parser as by any other program. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SITE_URL } from '../src/config.ts';
import { correctionItems } from '../src/syndication/corrections.ts';
import { rss } from '../src/syndication/rss.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { attr, findAll, htmlFiles, isFrame, readPage } from './support/html.ts';
import { DIST } from './support/paths.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await newPage();
});
afterAll(() => watched.close());

/** Texts of the elements with a name, in a document that must be well-formed. */
function read(xml: string, name: string): Promise<string[]> {
  return watched.page.evaluate(
    ([text = '', tag = '']) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const fault = parsed.querySelector('parsererror')?.textContent;
      if (fault) throw new Error(fault);
      return [...parsed.getElementsByTagName(tag)].map((element) => element.textContent);
    },
    [xml, name],
  );
}
const file = (path: string) => readFileSync(join(DIST, path), 'utf8');

describe.each(['', 'es/'])('the feed of corrections below /%s', (root) => {
  it('is a feed in its language that names its page', async () => {
    const xml = file(`${root}corrections.xml`);
    expect(await read(xml, 'language')).toEqual([root ? 'es' : 'en']);
    expect((await read(xml, 'link'))[0]).toBe(`${DEFAULT_SITE_URL}/${root}corrections/`);
    const { corrections } = JSON.parse(file(`${root}corrections.json`)) as {
      corrections: object[];
    };
    expect(await read(xml, 'item')).toHaveLength(corrections.length);
  });

  it('is named in the head of every page, and on the page of corrections', () => {
    const pages = htmlFiles().filter(
      (name) => !isFrame(name) && name.startsWith('es/') === (root !== ''),
    );
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const feeds = findAll(readPage(page), 'link', (link) =>
        /rss|feed/.test(attr(link, 'type') ?? ''),
      );
      expect(feeds.map((link) => [attr(link, 'rel'), attr(link, 'href')])).toEqual(
        ['feed.xml', 'feed.json', 'corrections.xml', 'corrections.json'].map((file) => [
          'alternate',
          `/${root}${file}`,
        ]),
      );
    }
    const [main] = findAll(readPage(`/${root}corrections/`), 'main');
    const links = main ? findAll(main, 'a').map((link) => attr(link, 'href')) : [];
    expect(links).toContain(`/${root}corrections.xml`);
  });
});

it('a feed with corrections gives their words back as they were written', async () => {
  const correction = {
    id: 'a',
    date: '2026-12-01',
    said: { en: 'It said <b>5 & 6</b> "]]>".', es: 'Decía 5.' },
    says: { en: 'It says 7.', es: 'Dice 7.' },
    touches: ['chart:world-rates'],
  };
  const page = 'https://x.example/corrections/';
  const xml = rss({
    title: 'A & B',
    description: 'C',
    page,
    self: 'https://x.example/corrections.xml',
    language: 'en',
    items: correctionItems([correction], 'en', page),
  });
  expect(await read(xml, 'guid')).toEqual([`${page}#a`]);
  expect(await read(xml, 'pubDate')).toEqual(['Tue, 01 Dec 2026 12:00:00 GMT']);
  const [, description = ''] = await read(xml, 'description');
  const words = await watched.page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').body.innerText,
    description,
  );
  expect(words).toContain('It said <b>5 & 6</b> "]]>".');
});

describe('the sitemap', () => {
  const below = (address: string) => address.slice(DEFAULT_SITE_URL.length);

  it('is named by robots.txt, and leads to files that are there', async () => {
    const [, named = ''] = /^Sitemap: (\S+)$/m.exec(file('robots.txt')) ?? [];
    expect(named).toBe(`${DEFAULT_SITE_URL}/sitemap-index.xml`);
    const parts = await read(file(below(named)), 'loc');
    expect(parts).toEqual([`${DEFAULT_SITE_URL}/sitemap.xml`]);
    expect(existsSync(join(DIST, below(parts[0] ?? '')))).toBe(true);
  });

  it('lists every page that search engines may list, and no other', async () => {
    const addresses = (await read(file('sitemap.xml'), 'loc')).map(below).sort();
    const pages = htmlFiles().filter(
      (name) =>
        findAll(readPage(name), 'meta', (meta) => attr(meta, 'name') === 'robots').length === 0,
    );
    expect(addresses).toEqual(pages.map((name) => `/${name.replace(/index\.html$/, '')}`).sort());
    expect(addresses.filter((address) => address.includes('404'))).toEqual([]);
  });

  it('names for each page its twins in both languages', () => {
    const entries = file('sitemap.xml').split('</url>').slice(0, -1);
    for (const entry of entries) {
      const twins = [...entry.matchAll(/hreflang="(\S+)" href="(\S+)"/g)].map(([, lang, to]) => [
        lang,
        to,
      ]);
      expect(twins.map(([lang]) => lang)).toEqual(['en', 'es', 'x-default']);
      for (const [, address = ''] of twins) {
        expect(existsSync(join(DIST, below(address), 'index.html'))).toBe(true);
      }
    }
  });
});
