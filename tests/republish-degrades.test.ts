/**
 * What survives in a copy that other systems have cleaned: who wrote it, where it stands, on which
 * terms, its date, its correction, and the sentence of each figure and chart.
 */
import { expect, it } from 'vitest';
import { SITE } from '../src/config.ts';
import { articles } from '../src/model/articles.ts';
import { formatDate } from '../src/model/format.ts';
import { LOCALES } from '../src/model/locale.ts';
import type { Correction } from '../src/model/schemas/records.ts';
import { articleJson, type ArticleJson } from '../src/syndication/article-copy.ts';
import { articleCopy } from '../src/syndication/copy/article.ts';
import { CLEAN_UPS } from './support/clean-ups.ts';
import { squeeze, textWords, wordsOf } from './support/copies.ts';
import { purify } from './support/purify.ts';

/** A correction that touches an article, and one of another page that must not show. */
const corrections = (slug: string): Correction[] => [
  {
    id: 'older',
    date: '2026-12-01',
    said: { en: 'Seven.', es: 'Siete.' },
    says: { en: 'Eight.', es: 'Ocho.' },
    touches: [`article:${slug}`],
  },
  {
    id: 'newer',
    date: '2027-01-15',
    said: { en: 'A “first” word.', es: 'Una «primera» palabra.' },
    says: { en: 'A second word.', es: 'Una segunda palabra.' },
    touches: [`article:${slug}`],
  },
  {
    id: 'elsewhere',
    date: '2027-01-15',
    said: { en: 'Nothing of this.', es: 'Nada de esto.' },
    says: { en: 'Nor this.', es: 'Ni esto.' },
    touches: ['page:privacy'],
  },
];

const copies = LOCALES.flatMap((locale) =>
  articles(locale).map((article) => {
    const { slug } = article;
    const address = (l: string, path: string) =>
      `https://x.example/b/${l === 'es' ? 'es/' : ''}${path}`;
    return {
      name: `${locale} ${slug}`,
      locale,
      json: articleJson(articleCopy(article, address, corrections(slug))),
    };
  }),
);

/** Everything that must be in the words of a copy. */
function expectKept(words: string, { json, locale }: (typeof copies)[number]): void {
  const { by, uri, license, firstcreated, facts, associations } = json;
  const must = [
    by,
    uri,
    license.name,
    license.url,
    formatDate(firstcreated, locale),
    ...json.corrections.map(({ text }) => text),
    ...facts.map(({ sentence }) => sentence),
    ...associations.flatMap(({ caption, notes, source }) => [caption, ...notes, source]),
  ];
  expect(must.filter((part) => !words.includes(squeeze(part)))).toEqual([]);
  expect(json.corrections.map(({ id }) => id)).toEqual(['newer', 'older']);
  const [newest, oldest] = json.corrections.map(({ text }) => words.indexOf(squeeze(text)));
  const firstSentence = facts[0] ? words.indexOf(squeeze(facts[0].sentence)) : words.length;
  expect([newest, oldest, firstSentence]).toEqual(
    [newest, oldest, firstSentence].sort((a, b) => (a ?? 0) - (b ?? 0)),
  );
}
const main = ({ bodies: [{ value }] }: ArticleJson) => value;

it.each(Object.entries(CLEAN_UPS))('after %s', (_, cleanUp) => {
  for (const copy of copies) expectKept(wordsOf(cleanUp(main(copy.json))), copy);
});

it('after DOMPurify as it comes, in a browser', async () => {
  const cleaned = await purify(copies.map(({ json }) => main(json)));
  copies.forEach((copy, i) => expectKept(wordsOf(cleaned[i] ?? ''), copy));
});

it('as plain text', () => {
  for (const copy of copies) expectKept(textWords(copy.json.bodies[1].value), copy);
});

it('no copy holds a correction of another page', () => {
  for (const { json, name } of copies) {
    expect(main(json), name).not.toMatch(/Nothing of this|Nada de esto/);
    expect(json.attribution, name).toContain(SITE.license.url);
  }
});
