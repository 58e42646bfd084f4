/** What stands between the --- lines of a prose file. */
import { z } from 'zod';
import { id, isoDate } from './common.ts';

/** The license that an article may have. */
const LICENSES = ['CC-BY-4.0'] as const;

/** The frontmatter of one scene of the home page: `content/story/{en,es}/<slug>.mdx`. */
export const scene = z.looseObject({
  id,
  /** Place in the story, counted from 1. */
  order: z.number().int().min(1),
  /** The finding, as a sentence; placeholders are allowed. */
  title: z.string().trim().min(1),
  /** The second sentence, below the title. */
  dek: z.string().trim().min(1).optional(),
  /** The chart that stands beside the scene. */
  chart: id.optional(),
  /** The view that the chart opens with, as in an address; its first when absent. */
  view: z.string().trim().min(1).optional(),
  /** Slug of the article that goes deeper. */
  article: id.optional(),
  /** The last date for which the scene is known to hold. */
  as_of: isoDate.optional(),
});

/** The frontmatter of one article: `content/articles/{en,es}/<slug>.mdx`. */
export const article = z.looseObject({
  /** Place in the list of articles, counted from 1. */
  order: z.number().int().min(1).optional(),
  /** The finding, as a sentence; placeholders are allowed. */
  title: z.string().trim().min(1),
  /** The question that the article answers. */
  question: z.string().trim().min(1).optional(),
  /** The second sentence, below the title. */
  dek: z.string().trim().min(1).optional(),
  /** The answer in a few sentences. */
  summary: z.array(z.string().trim().min(1)).optional(),
  /** Charts that the article shows. */
  charts: z.array(id).optional(),
  /** The last date for which the article is known to hold. */
  as_of: isoDate.optional(),
  published: isoDate.optional(),
  updated: isoDate.optional(),
  /** What others may do with it; an article without one is never handed on. */
  license: z.enum(LICENSES, {
    error: `an article says on which license it is handed on: ${LICENSES.join(' or ')}`,
  }),
  /** Whether it is not ready for readers: then it stands nowhere on the site. */
  draft: z.boolean().optional(),
  /** Other headlines that an editor may take instead of the title; placeholders are allowed. */
  headlines: z.array(z.string().trim().min(1)).min(2).max(3).optional(),
  /** Slugs of articles to read next. */
  related: z.array(id).optional(),
});

/** An article's frontmatter. */
export type ArticleFront = z.infer<typeof article>;

/** The frontmatter of a page about the site: `content/pages/{en,es}/<slug>.mdx`. */
export const page = z.strictObject({
  id,
  title: z.string().trim().min(1),
  /** The second sentence, below the title. */
  dek: z.string().trim().min(1),
  updated: isoDate,
});
