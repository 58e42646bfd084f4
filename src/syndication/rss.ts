/**
 * RSS 2.0, as much of it as dated notices and whole articles need. It is written here and read back
 * in tests by a library: one that wrote it too would find its own faults right.
 */
import { escapeAttribute, escapeXml } from '../model/escape-xml.ts';

/** A feed. Addresses are full ones. */
export interface Feed {
  title: string;
  description: string;
  /** The page that the feed is about. */
  page: string;
  /** The feed's own address. */
  self: string;
  language: string;
  items: readonly FeedItem[];
}

/** One notice of a feed. */
export interface FeedItem {
  title: string;
  /** Where it can be read; it also names the notice, so it must not change. */
  address: string;
  /** ISO day. */
  date: string;
  /** HTML. */
  description: string;
  /** ISO moment of the last change. */
  updated?: string;
  author?: string;
  /** The whole text, as HTML. */
  content?: string;
  media?: readonly FeedMedia[];
}

/** A picture of a notice. */
export interface FeedMedia {
  /** Full address. */
  href: string;
  /** Media type. */
  type: string;
  /** In pixels. */
  width: number;
  height: number;
  /** What it shows, for those who cannot see it. */
  alt: string;
  /** Who made it, under which license. */
  credit: string;
}

/** `<name>text</name>` with the text escaped. */
const tag = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

/** An ISO day as RSS writes it, at noon in Greenwich. */
const rssDate = (iso: string) => new Date(`${iso}T12:00:00Z`).toUTCString();

function mediaXml({ href, type, width, height, alt, credit }: FeedMedia): string {
  const open = `<media:content url="${escapeAttribute(href)}" type="${type}" medium="image" width="${width}" height="${height}">`;
  return [
    open,
    tag('media:description', alt),
    tag('media:credit', credit),
    '</media:content>',
  ].join('');
}

function itemXml(item: FeedItem): string {
  const { title, address, date, description, updated, author, content, media = [] } = item;
  const parts = [
    tag('title', title),
    tag('link', address),
    tag('guid', address),
    tag('pubDate', rssDate(date)),
    ...(updated ? [tag('atom:updated', updated)] : []),
    ...(author ? [tag('dc:creator', author)] : []),
    tag('description', description),
    ...(content ? [tag('content:encoded', content)] : []),
    ...media.map(mediaXml),
  ];
  return `<item>\n${parts.join('\n')}\n</item>`;
}

/** The extensions that items may use. */
const NAMESPACES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ');

/** The feed as XML, its items in the order given. */
export function rss({ title, description, page, self, language, items }: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${NAMESPACES}>`,
    '<channel>',
    tag('title', title),
    tag('link', page),
    `<atom:link href="${escapeAttribute(self)}" rel="self" type="application/rss+xml"/>`,
    tag('description', description),
    tag('language', language),
    ...items.map(itemXml),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
