/** Compares a copy with the article that it was made from. Pure: texts in, findings out. */
import { holds, spaced } from './fold.ts';
import { checkFigures } from './figures.ts';
import { checkFrame } from './frame.ts';
import { checkPassages } from './passages.ts';
import { indexOf, linesOf } from './sentences.ts';
import { KINDS, type CheckedArticle, type CopyParts, type Finding } from './types.ts';

/** A copy has at least so many sentences of its article. */
const FEWEST = 2;
/** Below this share of unchanged sentences, a copy that says "Changes: none" is wrong. */
const UNCHANGED = 0.85;
const NO_CHANGES = ['changes none', 'cambios ninguno'];

/** What is missing or changed in a copy, in the order of `KINDS`; nothing when all is well. */
export function checkCopy(
  article: CheckedArticle,
  original: CopyParts,
  copy: CopyParts,
): Finding[] {
  const lines = linesOf(original.blocks);
  const copied = linesOf(copy.blocks);
  const index = indexOf(copied);
  const { findings, kept, same } = checkPassages(lines, index);
  const prose = [...kept].filter(({ words }) => words.length > FEWEST);
  if (prose.length < FEWEST) return [{ kind: 'unlike' }];
  const all = [
    ...checkFrame(article, spaced(original.blocks.join('\n')), copy, copied, index),
    ...findings,
    ...checkFigures(article, original, copy, kept),
  ];
  const text = spaced(copy.blocks.join('\n'));
  if (same < lines.length * UNCHANGED && NO_CHANGES.some((phrase) => holds(text, phrase)))
    all.push({ kind: 'changes' });
  return all.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
