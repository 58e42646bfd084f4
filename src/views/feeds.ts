/** The feeds of articles at their published addresses. */
import type { APIRoute } from 'astro';
import { SITE } from '../config.ts';
import { articles } from '../model/articles.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText } from '../model/print.ts';
import { jsonFeed, jsonItem, rssItem, type JsonFeedHead } from '../syndication/feeds.ts';
import { rss } from '../syndication/rss.ts';
import { copyOf, FORMATS, siteAddress } from './article-copies.ts';

/** What a feed says of itself; `page` and `file` are paths below the language. */
export function feedHead(
  locale: Locale,
  { title, description, page, file }: Record<'title' | 'description' | 'page' | 'file', string>,
): JsonFeedHead {
  return {
    title,
    description,
    page: siteAddress(locale, page),
    self: siteAddress(locale, file),
    language: locale,
  };
}

const articlesHead = (locale: Locale, file: string) =>
  feedHead(locale, {
    title: SITE.name[locale],
    description: interfaceText(locale, 'site.tagline'),
    page: 'articles/',
    file,
  });

/** The articles for a feed: the newest first, those of one day in their order. */
function copies(locale: Locale) {
  return articles(locale)
    .map(({ slug }) => copyOf(slug, locale))
    .sort((a, b) => b.published.localeCompare(a.published));
}

/** `/feed.xml`: every article in full, as RSS. */
export function articlesFeed(locale: Locale): APIRoute {
  return () =>
    new Response(rss({ ...articlesHead(locale, 'feed.xml'), items: copies(locale).map(rssItem) }));
}

/** `/feed.json`: every article in full, as a JSON Feed. */
export function articlesJsonFeed(locale: Locale): APIRoute {
  const formats = (slug: string) =>
    Object.fromEntries([
      ...FORMATS.map((format) => [
        format,
        siteAddress(locale, `articles/${slug}/article.${format}`),
      ]),
      ['zip', siteAddress(locale, `republish/${slug}.zip`)],
    ]) as Record<string, string>;
  return () => {
    const items = copies(locale).map((copy) => jsonItem(copy, formats(copy.article.slug)));
    const feed = jsonFeed(articlesHead(locale, 'feed.json'), items);
    return new Response(`${JSON.stringify(feed, null, 2)}\n`);
  };
}
