/**
 * What each version of an article said: `content/releases/articles/<slug>/v<N>.json`, written by
 * `npm run release -- <slug>` and never changed afterwards. Corrections, citations and copies name
 * a version by its number.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Locale } from './locale.ts';
import { id, isoDate, text } from './schemas/common.ts';

/** Where releases stand, from the project's root. */
const FOLDER = 'content/releases/articles';

const said = z.strictObject({
  title: z.string(),
  dek: z.string(),
  summary: z.array(z.string()),
  /** The text, a block of plain text each: paragraph, heading, list item, table cell. */
  blocks: z.array(z.string()),
  /** By fact id: the value as printed, and the value for machines. */
  facts: z.record(id, z.tuple([z.string(), z.union([z.string(), z.number()])])),
  /** By chart id: its takeaway. */
  charts: z.record(id, z.string()),
});
/** What an article said in one language. */
export type Said = z.infer<typeof said>;

const release = z.strictObject({
  version: z.number().int().min(1),
  date: isoDate,
  /** What is different from the version before; the first has none. */
  changes: text.optional(),
  en: said,
  es: said,
});
/** One version of an article in both languages. */
export type Release = z.infer<typeof release>;

/** The file of a version, from the project's root. */
export function releaseFile(slug: string, version: number): string {
  return `${FOLDER}/${slug}/v${version}.json`;
}

/** Every version of an article below a project's folder, the first one first. */
export function releasesBelow(root: string, slug: string): Release[] {
  const folder = join(root, FOLDER, slug);
  if (!existsSync(folder)) return [];
  const count = readdirSync(folder).filter((name) => /^v\d+\.json$/.test(name)).length;
  return Array.from({ length: count }, (_, index) => {
    const file = releaseFile(slug, index + 1);
    const { data, error } = release.safeParse(JSON.parse(readFileSync(join(root, file), 'utf8')));
    if (data?.version !== index + 1) {
      throw new Error(
        `${file} is no version ${index + 1}: ${error?.message ?? 'its number differs'}. Restore it from git; releases are never changed.`,
      );
    }
    return data;
  });
}

const memo = new Map<string, Release[]>();

/** Every version of an article, the first one first; none where it was never released. */
export function releases(slug: string): readonly Release[] {
  const found = memo.get(slug) ?? releasesBelow(process.cwd(), slug);
  memo.set(slug, found);
  return found;
}

/** A version as readers see it in a list. */
export interface Version {
  version: number;
  date: string;
  /** What is different from the version before, in a language; '' for the first. */
  changes: string;
}

/** The versions of an article in a language, the newest first. */
export function versions(slug: string, locale: Locale): Version[] {
  return releases(slug)
    .map(({ version, date, changes }) => ({ version, date, changes: changes?.[locale] ?? '' }))
    .reverse();
}
