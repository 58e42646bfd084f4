import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { article, page, scene } from './model/schemas/story.ts';

/** The scenes of the home page: one MDX file a scene and language. */
const story = defineCollection({
  loader: glob({
    base: './content/story',
    pattern: '{en,es}/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: scene,
});

/** The articles: one MDX file an article and language. */
const articles = defineCollection({
  loader: glob({
    base: './content/articles',
    pattern: '{en,es}/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: article,
});

/** Pages about the site itself: one MDX file a page and language. */
const pages = defineCollection({
  loader: glob({
    base: './content/pages',
    pattern: '{en,es}/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: page,
});

export const collections = { articles, pages, story };
