/** What is used of Pagefind's JavaScript, which the build puts beside the index of the site. */

/** An element with an id on a found page. */
export interface Anchor {
  element: string;
  id: string;
  /** Its own words; empty where they stand in elements inside it. */
  text: string;
  /** Place of its first word among the page's words. */
  location: number;
}

/** A found page. */
export interface Found {
  url: string;
  meta: { title?: string; kind?: string };
  /** Words around the best match, as HTML in which matches stand in `<mark>`. */
  excerpt: string;
  /** All words of the page. */
  content: string;
  anchors: Anchor[];
  /** Places of the matches among the page's words, with how much each counts. */
  weighted_locations: { location: number; balanced_score: number }[];
}

interface Pagefind {
  options: (options: { noWorker: boolean; metaCacheTag: string }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

async function load(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Without a worker, all of it runs under the policy of this page. The tag keeps the address of
  // the index the same from visit to visit: the host says how long it may be kept.
  await pagefind.options({ noWorker: true, metaCacheTag: '' });
  return pagefind;
}

/** Pagefind, fetched at the first call; a call after a failure tries again. */
export function searchIndex(folder: string): Promise<Pagefind> {
  loading ??= load(folder).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
