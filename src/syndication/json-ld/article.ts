import type { NewsArticle } from 'schema-dts';
import { SITE } from '../../config.ts';
import { printText } from '../../model/print.ts';
import type { Correction } from '../../model/schemas/records.ts';
import type { Cited } from '../cite.ts';
import { author, full, publisher, type Described } from './graph.ts';

/** What an article says of itself beyond its citation. */
export interface ArticleFacts {
  /** As in citations: title, address, version, date of the last change. */
  cited: Cited;
  /** ISO day of the first version. */
  published: string;
  /** Full address of its share picture. */
  image: string;
  /** Corrections that touch it. */
  corrections: readonly Correction[];
  /** Addresses of the sources that it cites, where they have one. */
  basedOn: readonly string[];
}

/** An article as schema.org knows it. */
export function articleThing(facts: ArticleFacts): Described {
  const { cited, published, image, corrections, basedOn } = facts;
  const { locale, address } = cited;
  const article: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': address,
    headline: cited.title,
    image,
    datePublished: published,
    dateModified: cited.issued,
    version: cited.version,
    inLanguage: locale,
    license: SITE.license.url,
    author: author(locale),
    publisher: publisher(locale),
    publishingPrinciples: full(locale, 'method/'),
    ...(corrections.length > 0
      ? {
          correction: corrections.map(({ id, date, says }) => ({
            '@type': 'CorrectionComment' as const,
            text: printText(says, locale),
            datePublished: date,
            url: `${full(locale, 'corrections/')}#${id}`,
          })),
        }
      : {}),
    isBasedOn: [...basedOn],
  };
  return article;
}
