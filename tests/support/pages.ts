import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { htmlFiles } from './html.ts';
import { DIST } from './paths.ts';

/** A page that stands for its type, in one language. */
export interface SitePage {
  /** The type in words, such as `chart world-rates`. */
  name: string;
  locale: Locale;
  /** Its address below the served site. */
  path: string;
  /** The address of the same page in the other language. */
  twin: string;
}

/** Ids of all charts: each has a page. */
export const CHARTS = readdirSync(join(DIST, 'charts'))
  .filter((id) => existsSync(join(DIST, 'charts', id, 'index.html')))
  .sort();

/** Charts that answer the reader each in a way of its own. */
const LIVE = ['world-rates', 'floor-space', 'who-can-be-sent'];

/** Charts whose page also tells everything as a list that follows the reader's choice. */
const EXPLORERS = ['timeline', 'claims-disagree'];

/** Paths below the language. */
const TYPES: Record<string, string> = {
  home: '',
  ...Object.fromEntries(LIVE.map((id) => [`chart ${id}`, `charts/${id}/`])),
  ...Object.fromEntries(EXPLORERS.map((id) => [`explorer ${id}`, `charts/${id}/`])),
  article: 'articles/the-deal/',
  'article to republish': 'articles/the-deal/republish/',
  'all places': 'places/',
  country: 'places/mex/',
  'US state': 'places/us-la/',
  'all charts': 'charts/',
  'open data': 'data/',
  'check of a copy': 'republish/check/',
  contact: 'contact/',
  search: 'search/',
  'not found': '404.html',
};

/** An address below a language: `below('es', 'places/')` → `/es/places/`. */
export const below = (locale: Locale, path: string): string =>
  `/${locale === 'en' ? '' : `${locale}/`}${path}`;

/** Every type of page in every language. */
export const PAGES: readonly SitePage[] = Object.entries(TYPES).flatMap(([name, path]) =>
  LOCALES.map((locale) => ({
    name,
    locale,
    path: below(locale, path),
    // What does not exist has no counterpart; its switch leads to the other home page.
    twin: below(locale === 'en' ? 'es' : 'en', name === 'not found' ? '' : path),
  })),
);

/** The home page in both languages. */
export const HOMES = PAGES.filter(({ name }) => name === 'home');

/** The pages of the charts in `LIVE` in both languages. */
export const CHART_PAGES = PAGES.filter(({ name }) => name.startsWith('chart '));

/** Whether an address is that of a place or its frame: they are alike, and a sample is enough. */
const isPlace = (path: string) => /^\/(es\/)?(embed\/)?places\/./.test(path);

/** The addresses of all other pages, but those of places and their frames. */
export const OTHER_PATHS = htmlFiles()
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .filter((path) => !isPlace(path) && !PAGES.some((page) => page.path === path));
