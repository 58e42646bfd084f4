import type { Found } from './search-index.ts';

/** The words of a text as a search compares them: small letters without accents. */
const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M},.’']/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Whether a found page holds a word of the query, in any of its forms. For a word that no page has,
 * Pagefind gives words that share only its first letters, as if there were something to find; an
 * answer shares at least half of the word that was asked for.
 */
export function isAnswer({ content, weighted_locations }: Found, query: string): boolean {
  const asked = plainWords(query);
  const words = content.split(/\s+/);
  return weighted_locations.some(({ location }) =>
    plainWords(words[location] ?? '').some((word) =>
      asked.some((one) => sameStart(one, word) * 2 >= one.length),
    ),
  );
}
