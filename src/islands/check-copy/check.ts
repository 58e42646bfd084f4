/** Compares a copy with the article that it was made from. Pure: texts in, findings out. */
import { holds, spaced } from './fold.ts';
import { checkFigures } from './figures.ts';
import { checkFrame } from './frame.ts';
import { checkPassages } from './passages.ts';
import { indexOf, linesOf, runsOf, type Line, type LineIndex } from './sentences.ts';
import { KINDS, type CheckedArticle, type CopyParts, type Finding } from './types.ts';

/** An article, read once for all copies that are compared with it. */
export interface Original {
  parts: CopyParts;
  /** Its words, for phrases. */
  text: string;
  /** Its sentences that are long enough to be known by their words. */
  sentences: readonly Line[];
  index: LineIndex;
}

/** Sentences with fewer words say little of where they come from. */
const LONG = 6;
/** A copy has at least so many sentences of its article. */
const FEWEST = 2;
/** Below this share of unchanged sentences, a copy that says "Changes: none" is wrong. */
const UNCHANGED = 0.95;
const NO_CHANGES = ['changes none', 'cambios ninguno'];

/** Reads an article. */
export function readOriginal(parts: CopyParts): Original {
  const lines = linesOf(parts.blocks);
  return {
    parts,
    text: spaced(parts.blocks.join('\n')),
    sentences: lines.filter(({ words }) => words.length >= LONG),
    index: indexOf(lines),
  };
}

/** What is missing or changed in a copy, in the order of `KINDS`; nothing when all is well. */
export function checkCopy(article: CheckedArticle, original: Original, copy: CopyParts): Finding[] {
  const lines = linesOf(copy.blocks);
  const { findings, kept, same } = checkPassages(original.index, lines);
  if (original.sentences.filter((line) => kept.has(line)).length < FEWEST)
    return [{ kind: 'unlike' }];
  const text = spaced(copy.blocks.join('\n'));
  const all = [
    ...checkFrame(article, original.text, {
      copy,
      text,
      lines,
      runs: new Set(lines.flatMap(runsOf)),
    }),
    ...findings,
    ...checkFigures(article, original.parts, { copy, text }, kept),
  ];
  const unchanged = original.sentences.filter((line) => same.has(line)).length;
  if (
    unchanged < original.sentences.length * UNCHANGED &&
    NO_CHANGES.some((phrase) => holds(text, phrase))
  )
    all.push({ kind: 'changes' });
  return all.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
