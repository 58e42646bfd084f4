import type { Anchor, Found } from './search-index.ts';

/** A part of a found page that holds matches. */
export interface Section {
  /** Id of the element that it begins with. */
  id: string;
  title: string;
}

/** Elements that begin a part with a name: headings, and the entries of lists and registers. */
const PARTS = /^(h[2-6]|dt|li|article)$/;
/** Words of a title that is taken from the text. */
const LONGEST = 14;

/** The anchor's own words, or the first sentence from its place on, cut short. */
function titleOf({ text, location }: Anchor, content: string): string {
  if (text.trim()) return text.trim();
  const words = content.split(/\s+/).slice(location, location + LONGEST);
  const end = words.findIndex((word) => word.endsWith('.'));
  return end === -1
    ? `${words.join(' ')} …`
    : words
        .slice(0, end + 1)
        .join(' ')
        .slice(0, -1);
}

/** The parts of a found page that its matches stand in, those with the most first. */
export function sections({ anchors, content, weighted_locations }: Found, most = 3): Section[] {
  const parts = anchors
    .filter(({ element }) => PARTS.test(element))
    .sort((a, b) => a.location - b.location);
  const scores = new Map<Anchor, number>();
  for (const { location, balanced_score } of weighted_locations) {
    const part = parts.findLast((anchor) => anchor.location <= location);
    if (part) scores.set(part, (scores.get(part) ?? 0) + balanced_score);
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([part]) => ({ id: part.id, title: titleOf(part, content) }));
}
