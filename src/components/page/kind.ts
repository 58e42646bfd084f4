/** What kind of page a path leads to, as a search result says it. */

/** A key of `search.kinds` in the interface words. */
export type Kind = 'story' | 'article' | 'chart' | 'place' | 'reference' | 'page';

const REFERENCE = new Set(['claims/', 'data/', 'glossary/', 'sources/']);
/** Pages that hold nothing of their own to be found: lists of other pages, and the search itself. */
const UNSEARCHED = new Set(['404/', 'articles/', 'charts/', 'places/', 'search/']);

/** Pages that hold an article once more, to be copied. */
const REPUBLISHED = /^articles\/.*\/republish\/$/;

/** The kind of the page at a path below the language; nothing for a page that no search finds. */
export function kindOf(path: string): Kind | undefined {
  if (UNSEARCHED.has(path) || REPUBLISHED.test(path)) return undefined;
  if (path === '') return 'story';
  if (path.startsWith('articles/')) return 'article';
  if (path.startsWith('charts/')) return 'chart';
  if (path.startsWith('places/')) return 'place';
  return REFERENCE.has(path) ? 'reference' : 'page';
}
