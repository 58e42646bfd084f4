/** The copies of each article at their published addresses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { articleBySlug, articles } from '../model/articles.ts';
import { escapeXml } from '../model/escape-xml.ts';
import type { Locale } from '../model/locale.ts';
import { fullAddress, pagePath } from '../paths.ts';
import { articleJson } from '../syndication/article-copy.ts';
import { articleCopy, type ArticleCopy } from '../syndication/copy/article.ts';
import { asHtml, asMarkdown, asText } from '../syndication/copy/formats.ts';
import { copyWords } from '../syndication/copy/words.ts';

/** The formats of a copy, in the order in which an editor finds them. */
export const FORMATS = ['html', 'md', 'txt', 'json'] as const;
/** A format of a copy: the ending of its file. */
export type Format = (typeof FORMATS)[number];

/** Full address of a page or file, by language and path below it. */
export const siteAddress = (locale: Locale, path: string): string =>
  fullAddress(pagePath(locale, path));

const memo = new Map<string, ArticleCopy>();

/** The copy of a published article; made once. */
export function copyOf(slug: string, locale: Locale): ArticleCopy {
  const key = `${locale}/${slug}`;
  const found = memo.get(key) ?? articleCopy(articleBySlug(slug, locale), siteAddress);
  memo.set(key, found);
  return found;
}

const MAKERS: Record<Format, (copy: ArticleCopy) => string> = {
  html: ({ tree }) => asHtml(tree),
  md: ({ tree }) => asMarkdown(tree),
  txt: ({ tree, context }) => asText(tree, copyWords(context.locale)),
  json: (copy) => `${JSON.stringify(articleJson(copy), null, 2)}\n`,
};

const texts = new Map<string, string>();

/** A copy as an editor pastes it. */
export function copyText(slug: string, locale: Locale, format: Format): string {
  const key = `${locale}/${slug}.${format}`;
  const found = texts.get(key) ?? MAKERS[format](copyOf(slug, locale));
  texts.set(key, found);
  return found;
}

/**
 * A copy in HTML as a file: it says its language and character set, so that it can be opened from a
 * disk. Its first line, the canonical link, then belongs to its head.
 */
export function htmlFile(text: string, locale: Locale, title: string): string {
  return `<!doctype html>\n<html lang="${locale}">\n<meta charset="utf-8">\n<title>${escapeXml(title)}</title>\n${text}`;
}

/** A copy as a file. */
export function copyFile(slug: string, locale: Locale, format: Format): string {
  const text = copyText(slug, locale, format);
  return format === 'html' ? htmlFile(text, locale, copyOf(slug, locale).title) : text;
}

/** The static paths and the handler of `/articles/<slug>/article.<format>` in a language. */
export function articleCopies(locale: Locale): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () =>
      articles(locale).flatMap(({ slug }) =>
        FORMATS.map((format) => ({ params: { slug, format } })),
      ),
    GET: ({ params }) => new Response(copyFile(params.slug ?? '', locale, params.format as Format)),
  };
}
