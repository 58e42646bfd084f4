/**
 * The articles that readers and other newsrooms get. Every list, index, feed and pack asks here, so
 * that a draft, or an article without a license, stands in none of them.
 */
import { LOCALES, type Locale } from './locale.ts';
import { listFiles } from './read/files.ts';
import { readProse, type Prose } from './read/mdx-file.ts';
import { article, type ArticleFront } from './schemas/story.ts';

/** One article in a language. */
export interface Article {
  slug: string;
  locale: Locale;
  /** Path from the project's root. */
  file: string;
  /** Its frontmatter. */
  front: ArticleFront;
  /** Its text. */
  prose: Prose;
}

/** Whether an article may be shown and handed on: it is no draft, and says on which license. */
export function isPublished({ draft, license }: { draft?: unknown; license?: unknown }): boolean {
  return draft !== true && typeof license === 'string' && license.length > 0;
}

/** The published articles of a language below a project's folder, in their order. */
export function articlesBelow(root: string, locale: Locale): Article[] {
  return listFiles(root, `content/articles/${locale}`, '.mdx')
    .map((file) => ({ file, prose: readProse(root, file) }))
    .filter(({ prose }) => isPublished(prose.frontmatter))
    .map(({ file, prose }) => {
      const { data, error } = article.safeParse(prose.frontmatter);
      if (!data)
        throw new Error(`The frontmatter of ${file} does not fit its schema: ${error.message}`);
      return { slug: prose.slug, locale, file, front: data, prose };
    })
    .sort((a, b) => (a.front.order ?? 0) - (b.front.order ?? 0) || (a.slug < b.slug ? -1 : 1));
}

let memo: Record<Locale, Article[]> | undefined;

/** The published articles of a language, in their order; read once. */
export function articles(locale: Locale): readonly Article[] {
  memo ??= Object.fromEntries(
    LOCALES.map((one) => [one, articlesBelow(process.cwd(), one)]),
  ) as Record<Locale, Article[]>;
  return memo[locale];
}

/** The published article with this slug; throws a sentence when there is none. */
export function articleBySlug(slug: string, locale: Locale): Article {
  const found = articles(locale).find((one) => one.slug === slug);
  if (!found)
    throw new Error(`There is no published article content/articles/${locale}/${slug}.mdx.`);
  return found;
}
