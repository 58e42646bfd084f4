/**
 * The shapes that other programs read, as kept in `tests/expected/`: the fields of the JSON formats
 * and the elements of the RSS feed. A change of this contract then shows in the diff of a commit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articles } from '../model/articles.ts';
import type { Correction } from '../model/schemas/records.ts';
import { articleJson } from './article-copy.ts';
import { articleCopy } from './copy/article.ts';
import { correctionEntry } from './corrections.ts';
import { jsonFeed, jsonItem, rssItem } from './feeds.ts';
import { rss } from './rss.ts';

const FOLDER = 'tests/expected';
const RENEW = 'If the change is meant, renew it with UPDATE_EXPECTED=1 npm run test:unit.';
const correction: Correction = {
  id: 'a',
  date: '2026-12-01',
  said: { en: 'A', es: 'B' },
  says: { en: 'C', es: 'D' },
  touches: ['article:the-deal'],
  version: 2,
};
const touched = [{ slug: 'a', title: 'A', address: 'https://x.example/', version: '2' }];

/** The paths of all values in some data, with their types, each once. */
function outline(data: unknown, path = ''): string[] {
  const here = Array.isArray(data)
    ? data.flatMap((entry) => outline(entry, `${path}[]`))
    : typeof data === 'object' && data !== null
      ? Object.entries(data).flatMap(([key, value]) => outline(value, `${path}.${key}`))
      : [`${path}: ${typeof data}`];
  return [...new Set(here)];
}

const [article] = articles('en').filter(({ slug }) => slug === 'the-deal');
if (!article) throw new Error('There is no article "the-deal" to take the shapes from.');
const copy = articleCopy(article, (_, path) => `https://x.example/${path}`, [correction]);
const head = {
  title: 'A',
  description: 'B',
  page: 'https://x.example/articles/',
  self: 'https://x.example/feed',
  language: 'en' as const,
};
const elements = (xml: string) =>
  [...new Set(xml.match(/<[a-z][^ >/]*/g))].map((tag) => tag.slice(1));
const SHAPES: Record<string, string[]> = {
  'republish-article-json.txt': outline(articleJson(copy)),
  'republish-feed-json.txt': outline(
    jsonFeed(head, [jsonItem(copy, { html: 'https://x.example/' })]),
  ),
  'republish-correction-json.txt': outline(correctionEntry(correction, 'en', touched)),
  'republish-feed-xml.txt': elements(
    rss({ ...head, items: [rssItem(copy)] }).replace(
      /<content:encoded>[^<]*/g,
      '<content:encoded>',
    ),
  ),
};

it.each(Object.entries(SHAPES))('%s', (name, lines) => {
  const file = join(FOLDER, name);
  const made = `${lines.join('\n')}\n`;
  if (process.env.UPDATE_EXPECTED === '1') writeFileSync(file, made);
  expect(made, `${file} is not the shape that programs read. ${RENEW}`).toBe(
    readFileSync(file, 'utf8'),
  );
});
