/** The copies of all articles as they were built, and how a reader sees their words. */
import { articles } from '../../src/model/articles.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import type { ArticleJson } from '../../src/syndication/article-copy.ts';
import { parseHtml, readDist, textOf } from './html.ts';
import { below } from './pages.ts';

/** An article in a language. */
export interface Copy {
  slug: string;
  locale: Locale;
  /** Path of its page. */
  path: string;
}

/** Every article in every language. */
export const COPIES: readonly Copy[] = LOCALES.flatMap((locale) =>
  articles(locale).map(({ slug }) => ({ slug, locale, path: below(locale, `articles/${slug}/`) })),
);

/** A copy as a file. */
export const copyFile = ({ path }: Copy, format: string): string =>
  readDist(`${path}article.${format}`);

/** A copy as JSON. */
export const copyJson = (copy: Copy): ArticleJson =>
  JSON.parse(copyFile(copy, 'json')) as ArticleJson;

/** Words with the white space that a reader sees. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of HTML. */
export const wordsOf = (html: string): string => squeeze(textOf(parseHtml(html)));

/** The numbers that lists put before their items; no words of the text. */
const LIST_NUMBERS = /^\s*\d+\.\s/gm;

/** Markdown as the words that it shows; what it escapes is itself again. */
export function markdownWords(markdown: string): string {
  return squeeze(
    markdown
      .replace(LIST_NUMBERS, '')
      .replace(/!\[([^\]]*)\]\([^)]*\)/g, '')
      .replace(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
      .replace(/<(https?:[^>]*)>/g, '$1')
      .replace(/\*\*|(?<![\p{L}\p{N}\\])_|(?<!\\)_(?![\p{L}\p{N}])/gu, '')
      .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
      .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
  );
}

/** Plain text without the numbers of its links and the list of their addresses. */
export function textWords(text: string): string {
  const numbered = text.replace(LIST_NUMBERS, '').replace(/\n\[\d+\] https?:\S+/g, '');
  return squeeze(numbered.replace(/ \[\d+\]/g, ''));
}

/** Every number in a text, as written. */
export const numbersIn = (text: string): string[] => text.match(/\d[\d.,]*(?<![.,])/g) ?? [];
