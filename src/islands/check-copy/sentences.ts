/** Finds the sentences of an article in a copy, whatever house style did to them. */
import { reading, type Reading } from './numbers.ts';

/** A sentence or a table row, as written and as compared. */
export interface Line extends Reading {
  text: string;
}

const ENDS = new Set('.!?…');
/** Marks that close what a sentence ends; stars and dashes are those of Markdown. */
const CLOSERS = new Set('”»)]"\'’*_');

/** The sentences of a block, in one pass; lines and table rows stand alone. */
export function sentencesOf(block: string): string[] {
  const found: string[] = [];
  let from = 0;
  const cut = (to: number) => {
    const sentence = block.slice(from, to).trim();
    if (sentence) found.push(sentence);
    from = to;
  };
  for (let at = 0; at < block.length; at++) {
    const letter = block[at] ?? '';
    if (letter === '\n') cut(at);
    if (!ENDS.has(letter)) continue;
    while (ENDS.has(block[at + 1] ?? '') || CLOSERS.has(block[at + 1] ?? '')) at += 1;
    // "U.S. law" goes on; a new sentence begins with a capital, a digit or a quotation mark.
    if (/^\s+[\p{Lu}\d¿¡«“"(*_[]/u.test(block.slice(at + 1, at + 4))) cut(at + 1);
  }
  cut(block.length);
  return found;
}

/** No article has so many lines by far; a page made to cost time could have any number. */
const MOST_LINES = 20_000;

/** The lines of blocks: table rows whole, everything else by sentences. */
export function linesOf(blocks: readonly string[]): Line[] {
  return blocks
    .flatMap((block) => (block.includes('\t') ? [block] : sentencesOf(block)))
    .slice(0, MOST_LINES)
    .map((text) => ({ text, ...reading(text) }));
}

/** Runs of three words of a line; the whole of a shorter one. */
export function runsOf({ words }: Reading): string[] {
  if (words.length < 3) return words.length > 0 ? [words.join(' ')] : [];
  return words.slice(2).map((_, i) => words.slice(i, i + 3).join(' '));
}

/** So many places of one run are kept; more are no help in finding a line. */
const MOST_PLACES = 60;
/** So many lines are looked at closely. */
const MOST_CANDIDATES = 40;
/** Share of words that two lines have in common when one is a copy of the other. */
const ALIKE = 0.8;
/** Lines with fewer words must be the same. */
const SHORT = 6;

/** Lines, found by the words in them. */
export type LineIndex = Map<string, Line[]>;

/** Makes lines findable. */
export function indexOf(lines: readonly Line[]): LineIndex {
  const index: LineIndex = new Map();
  for (const line of lines)
    for (const run of new Set(runsOf(line))) {
      const known = index.get(run);
      if (!known) index.set(run, [line]);
      else if (known.length < MOST_PLACES) known.push(line);
    }
  return index;
}

/** How much two lines have in common, from 0 to 1. */
export function likeness(a: Reading, b: Reading): number {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  if (Math.min(a.words.length, b.words.length) < SHORT)
    return a.words.join(' ') === b.words.join(' ') ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of a.words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b.words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (a.words.length + b.words.length);
}

/** A line of an index, and how much another has in common with it, from 0 to 1. */
export interface Alike {
  line: Line;
  like: number;
}

/** The lines of an index that say the same as a line, the most alike first. */
export function alikeIn(index: LineIndex, line: Line): Alike[] {
  const votes = new Map<Line, number>();
  for (const run of runsOf(line))
    for (const found of index.get(run) ?? []) votes.set(found, (votes.get(found) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  return [...votes]
    .filter(([, count]) => count * 2 >= most)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CANDIDATES)
    .map(([found]) => ({ line: found, like: likeness(line, found) }))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
}
