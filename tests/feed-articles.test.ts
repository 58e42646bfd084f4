/** The feeds of articles and corrections, read by a library that reads feeds of all kinds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE_URL } from '../src/config.ts';
import { articles } from '../src/model/articles.ts';
import { LOCALES } from '../src/model/locale.ts';
import type { Correction } from '../src/model/schemas/records.ts';
import { correctionEntry, correctionItems } from '../src/syndication/corrections.ts';
import { jsonFeed } from '../src/syndication/feeds.ts';
import { rss } from '../src/syndication/rss.ts';
import { copyJson, COPIES } from './support/copies.ts';
import { readDist } from './support/html.ts';
import { below } from './support/pages.ts';
import { DIST } from './support/paths.ts';

const there = (address: string | undefined) => {
  const path = (address ?? '').replace(DEFAULT_SITE_URL, '');
  return existsSync(join(DIST, path, path.endsWith('/') ? 'index.html' : ''));
};

describe.each(LOCALES)('the feeds in %s', (locale) => {
  const copies = COPIES.filter((copy) => copy.locale === locale);
  const rssFeed = parseRssFeed(readDist(below(locale, 'feed.xml')));
  const json = parseJsonFeed(readDist(below(locale, 'feed.json')));
  const raw = JSON.parse(readDist(below(locale, 'feed.json'))) as {
    items: { id: string; _republish: { version: string; formats: Record<string, string> } }[];
  };

  it('say what they are, in which language, and where they stand', () => {
    expect([rssFeed.language, json.language]).toEqual([locale, locale]);
    expect(rssFeed.atom?.links?.map(({ href, rel }) => [rel, href])).toEqual([
      ['self', `${DEFAULT_SITE_URL}${below(locale, 'feed.xml')}`],
    ]);
    expect(json.feed_url).toBe(`${DEFAULT_SITE_URL}${below(locale, 'feed.json')}`);
    expect(there(rssFeed.link) && there(json.home_page_url)).toBe(true);
    expect(readDist(below(locale, 'feed.json'))).toContain('"https://jsonfeed.org/version/1.1"');
  });

  it('hold every published article in full, and nothing else', () => {
    expect(rssFeed.items?.length).toBe(articles(locale).length);
    for (const copy of copies) {
      const { uri, headlines, bodies, firstcreated, versioncreated, version } = copyJson(copy);
      const item = rssFeed.items?.find(({ link }) => link === uri);
      const twin = json.items?.find(({ id }) => id === uri);
      expect([item?.title, twin?.title]).toEqual([headlines[0]?.value, headlines[0]?.value]);
      expect([item?.content?.encoded?.trim(), twin?.content_html?.trim()]).toEqual([
        bodies[0].value.trim(),
        bodies[0].value.trim(),
      ]);
      expect(new Date(item?.pubDate ?? '').toISOString().slice(0, 10)).toBe(firstcreated);
      expect(twin?.date_modified).toContain(versioncreated);
      expect(item?.guid?.value).toBe(uri);
      const own = raw.items.find(({ id }) => id === uri)?._republish;
      expect(own?.version).toBe(version);
      expect(Object.values(own?.formats ?? {}).filter((address) => !there(address))).toEqual([]);
    }
  });

  it('show the charts of each article, with what they show and whose they are', () => {
    for (const copy of copies) {
      const { uri, associations } = copyJson(copy);
      const media = rssFeed.items?.find(({ link }) => link === uri)?.media?.contents ?? [];
      expect(media.map(({ url }) => url)).toEqual(
        associations.map(({ renditions }) => renditions.find(({ name }) => name === '16x9')?.href),
      );
      for (const { url, type, description, credits } of media) {
        expect(there(url)).toBe(true);
        expect([type, (description?.value ?? '').length > 20, (credits?.length ?? 0) > 0]).toEqual([
          'image/png',
          true,
          true,
        ]);
      }
    }
  });

  it('are named, with those of corrections, on the page that tells how to watch them', () => {
    const page = readDist(below(locale, 'republish/'));
    for (const file of ['feed.xml', 'feed.json', 'corrections.xml', 'corrections.json'])
      expect(page).toContain(`href="${below(locale, file)}"`);
  });

  it('of corrections are feeds too', () => {
    const list = JSON.parse(readDist(below(locale, 'corrections.json'))) as {
      corrections: object[];
    };
    expect(parseJsonFeed(readDist(below(locale, 'corrections.json'))).items ?? []).toHaveLength(
      list.corrections.length,
    );
    expect(parseRssFeed(readDist(below(locale, 'corrections.xml'))).items ?? []).toHaveLength(
      list.corrections.length,
    );
  });
});

it('a correction names the articles that it touches, with the version to compare', () => {
  const correction: Correction = {
    id: 'a',
    date: '2026-12-01',
    said: { en: 'Five <b>& six.', es: 'Cinco.' },
    says: { en: 'Seven.', es: 'Siete.' },
    touches: ['article:the-deal'],
    version: 2,
  };
  const page = 'https://x.example/corrections/';
  const touched = [
    { slug: 'the-deal', title: 'T', address: 'https://x.example/articles/the-deal/', version: '2' },
  ];
  const head = { title: 'A', description: 'B', page, self: `${page}x`, language: 'en' as const };
  const items = correctionItems([correction], 'en', page);
  const entry = correctionEntry(correction, 'en', touched);
  const parsed = parseJsonFeed(
    JSON.stringify(
      jsonFeed(
        head,
        items.map(({ address, title, description }) => ({
          id: address,
          title,
          content_html: description,
          _correction: entry,
        })),
      ),
    ),
  );
  const fromRss = parseRssFeed(rss({ ...head, items }));
  expect(parsed.items?.[0]?.content_html).toBe(fromRss.items?.[0]?.description);
  expect(entry).toMatchObject({ version: '2', articles: touched, said: 'Five <b>& six.' });
});
