import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articlesBelow, type Article } from '../../src/model/articles.ts';
import { LOCALES, type Locale, type Text } from '../../src/model/locale.ts';
import { releaseFile, releasesBelow, type Release, type Said } from '../../src/model/releases.ts';
import { saidIn } from '../../src/syndication/article-copy.ts';
import { articleCopy } from '../../src/syndication/copy/article.ts';

/** Thrown when a release would be wrong; nothing is written then. */
export class ReleaseError extends Error {}

/** What to release. */
export interface ReleaseOrder {
  /** The project's folder. */
  root: string;
  slug: string;
  /** A sentence on what changed; every version but the first needs one. */
  changes?: Text | undefined;
}

/** What a published article says in both languages, as a version records it. */
export function saidNow(root: string, slug: string): Record<Locale, Said> & { date: string } {
  const find = (locale: Locale): Article => {
    const found = articlesBelow(root, locale).find((one) => one.slug === slug);
    if (found) return found;
    throw new ReleaseError(
      `content/articles/${locale}/${slug}.mdx is no published article: it is missing, a draft, or without a license. Mend that first.`,
    );
  };
  // Addresses are no part of what an article says.
  const said = (locale: Locale) =>
    saidIn(articleCopy(find(locale), (_, path) => `https://site/${path}`));
  const [en, es] = LOCALES.map(said) as [Said, Said];
  const { updated, published } = find('en').front;
  const date = updated ?? published;
  if (!date)
    throw new ReleaseError(
      `content/articles/en/${slug}.mdx has no date. Give it "published" or "updated".`,
    );
  return { en, es, date };
}

/** Whether a version says the same as another, in both languages. */
export function saysTheSame(a: Pick<Release, Locale>, b: Pick<Release, Locale>): boolean {
  const canonical = ({ en, es }: Pick<Release, Locale>) => JSON.stringify([en, es]);
  return canonical(a) === canonical(b);
}

/** A release as text: a block a line, so that a difference between two versions can be read. */
function asText(made: Release): string {
  return `${JSON.stringify(made, null, 1)}\n`;
}

/** Writes the next version of an article and says so; throws a sentence when there is none to write. */
export function release({ root, slug, changes }: ReleaseOrder): string {
  const { date, ...said } = saidNow(root, slug);
  const latest = releasesBelow(root, slug).at(-1);
  const version = (latest?.version ?? 0) + 1;
  if (latest && saysTheSame(latest, said)) {
    throw new ReleaseError(
      `${slug} says the same as its version ${latest.version}. There is nothing to release.`,
    );
  }
  if (latest && !changes) {
    throw new ReleaseError(
      `Say what version ${version} of ${slug} changes, for readers: npm run release -- ${slug} --en "…" --es "…"`,
    );
  }
  if (latest && date < latest.date) {
    throw new ReleaseError(
      `Version ${latest.version} of ${slug} is of ${latest.date}. Set "updated" in both of its files to the day of this version.`,
    );
  }
  const file = releaseFile(slug, version);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  const made: Release = { version, date, ...(latest && changes ? { changes } : {}), ...said };
  writeFileSync(join(root, file), asText(made));
  return `${file}: version ${version} of ${slug}, ${date}. Commit it with the text.`;
}
