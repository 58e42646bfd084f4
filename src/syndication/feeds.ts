/** The articles as feeds, in full: RSS 2.0 and JSON Feed 1.1. */
import { SITE } from '../config.ts';
import type { Locale } from '../model/locale.ts';
import type { ArticleCopy } from './copy/article.ts';
import { asHtml } from './copy/formats.ts';
import type { FeedItem } from './rss.ts';

/** What a JSON Feed says of itself. Addresses are full ones. */
export interface JsonFeedHead {
  title: string;
  description: string;
  /** The page that the feed is about. */
  page: string;
  /** The feed's own address. */
  self: string;
  language: Locale;
}

/** An ISO day as feeds write a moment: noon in Greenwich, which is that day in all of America. */
export const feedMoment = (iso: string): string => `${iso}T12:00:00Z`;

/** A JSON Feed 1.1; fields of our own begin with an underscore, as the format asks. */
export function jsonFeed(
  { title, description, page, self, language }: JsonFeedHead,
  items: readonly object[],
): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: self,
    language,
    authors: [{ name: SITE.byline[language] }],
    items,
  };
}

/** The widest picture of an article's first chart, for readers of feeds that show one. */
function leadPicture({ figures: [first] }: ArticleCopy) {
  const picture = first?.renditions.find(({ name }) => name === '16x9');
  return first && picture
    ? { ...picture, alt: first.part?.alt ?? first.alt, credit: first.credit }
    : undefined;
}

/** An article as an item of an RSS feed. */
export function rssItem(copy: ArticleCopy): FeedItem {
  const { page, title, dek, published, released, tree, context, figures } = copy;
  return {
    title,
    address: page,
    date: published,
    description: dek,
    updated: feedMoment(released),
    author: SITE.byline[context.locale],
    content: asHtml(tree),
    media: figures.flatMap(({ renditions, alt, credit, part }) =>
      renditions
        .filter(({ name }) => name === '16x9')
        .map(({ href, contenttype, width, height }) => ({
          href,
          type: contenttype,
          width,
          height,
          alt: part?.alt ?? alt,
          credit,
        })),
    ),
  };
}

/** An article as an item of a JSON Feed. */
export function jsonItem(copy: ArticleCopy, formats: Readonly<Record<string, string>>): object {
  const { page, title, dek, published, released, tree, context, version } = copy;
  const picture = leadPicture(copy);
  return {
    id: page,
    url: page,
    title,
    summary: dek,
    content_html: asHtml(tree),
    date_published: feedMoment(published),
    date_modified: feedMoment(released),
    language: context.locale,
    authors: [{ name: SITE.byline[context.locale] }],
    ...(picture ? { image: picture.href } : {}),
    _republish: {
      // The format asks for a page that explains the fields.
      about: context.address(context.locale, 'republish/'),
      version: String(version),
      license: SITE.license.url,
      formats,
    },
  };
}
