/** RSS 2.0, as much of it as a list of dated notices needs. */
import { escapeXml } from '../model/escape-xml.ts';

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
}

/** `<name>text</name>` with the text escaped. */
const tag = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

/** An ISO day as RSS writes it, at midnight in Greenwich. */
const rssDate = (iso: string) => new Date(`${iso}T00:00:00Z`).toUTCString();

function itemXml({ title, address, date, description }: FeedItem): string {
  const parts = [
    tag('title', title),
    tag('link', address),
    tag('guid', address),
    tag('pubDate', rssDate(date)),
    tag('description', description),
  ];
  return `<item>\n${parts.join('\n')}\n</item>`;
}

/** The feed as XML, its items in the order given. */
export function rss({ title, description, page, self, language, items }: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    tag('title', title),
    tag('link', page),
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    tag('description', description),
    tag('language', language),
    ...items.map(itemXml),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
