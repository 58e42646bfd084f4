/** Copies of our articles as editors make them: in house style, and with faults. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOriginal, type Original } from '../../src/islands/check-copy/check.ts';
import { harmless, isHtml } from '../../src/islands/check-copy/is-html.ts';
import { readText, readTree } from '../../src/islands/check-copy/read.ts';
import type { CheckedArticle, CopyParts } from '../../src/islands/check-copy/types.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { DIST } from './paths.ts';
import { below } from './pages.ts';
import { treeOf } from './tree-node.ts';

/** `article.json` as far as these tests read it. */
export interface BuiltArticle extends CheckedArticle {
  bodies: { contenttype: string; value: string }[];
  facts: { id: string; value: string; sentence: string }[];
}

/** Formats that an editor may paste. */
export const FORMATS = ['html', 'md', 'txt'] as const;
/** One of `FORMATS`. */
export type Format = (typeof FORMATS)[number];

/** An article in a language with its copies. */
export interface Copied {
  name: string;
  locale: Locale;
  slug: string;
  article: BuiltArticle;
  original: Original;
  text: Record<Format, string>;
}

/** Takes a pasted text apart as the page does. */
export function partsOf(text: string, whole = false): CopyParts {
  return isHtml(text) ? readTree(treeOf(harmless(text)), whole) : readText(text);
}

/** Every article in both languages. */
export function allCopies(): Copied[] {
  const slugs = readdirSync(join(DIST, 'articles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return LOCALES.flatMap((locale) =>
    slugs.map((slug): Copied => {
      const file = (name: string) =>
        readFileSync(join(DIST, below(locale, `articles/${slug}/${name}`)), 'utf8');
      const article = JSON.parse(file('article.json')) as BuiltArticle;
      const html = article.bodies[0]?.value ?? '';
      return {
        name: `${slug} (${locale})`,
        locale,
        slug,
        article,
        original: readOriginal(partsOf(html)),
        text: { html, md: file('article.md'), txt: file('article.txt') },
      };
    }),
  );
}

/** Changes the words of HTML and leaves its tags and addresses alone. */
export function inWords(html: string, change: (words: string) => string): string {
  return html
    .split(/(<[^>]*>|https?:\/\/[^\s<)]+)/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');
}

/** A letter of a regular expression as itself. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
