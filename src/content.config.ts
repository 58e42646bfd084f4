import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { scene } from './model/schemas/story.ts';

/** The scenes of the home page: one MDX file a scene and language. */
const story = defineCollection({
  loader: glob({
    base: './content/story',
    pattern: '{en,es}/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: scene,
});

export const collections = { story };
