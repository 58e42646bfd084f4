/** What stands between the --- lines of a prose file. */
import { z } from 'zod';
import { id, isoDate } from './common.ts';

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
  /** The last date for which the scene is known to hold. */
  as_of: isoDate.optional(),
});
/** One scene's frontmatter. */
export type Scene = z.infer<typeof scene>;

/** The frontmatter of one article: `content/articles/{en,es}/<slug>.mdx`. */
export const article = z.looseObject({
  id: id.optional(),
  order: z.number().int().min(1).optional(),
  title: z.string().trim().min(1),
  dek: z.string().trim().min(1).optional(),
  chart: id.optional(),
  /** Charts that the article shows. */
  charts: z.array(id).optional(),
  as_of: isoDate.optional(),
});
/** One article's frontmatter. */
export type Article = z.infer<typeof article>;
