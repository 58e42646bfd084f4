/** What a copy says otherwise than the article: numbers and quotations of the sentences it kept. */
import { spaced } from './fold.ts';
import { changedNumbers } from './numbers.ts';
import { copiesOf, likeness, type Line, type LineIndex } from './sentences.ts';
import type { Finding } from './types.ts';

/** Words between quotation marks, as long as a sentence may quote. */
const QUOTED = /[“«]([^“”«»]{3,200})[”»]/g;

/** Whether a line of the copy is the copy of another line of the article. */
function belongsElsewhere(copy: Line, line: Line, article: readonly Line[]): boolean {
  const like = likeness(line, copy);
  return article.some(
    (other) =>
      other !== line &&
      likeness(other, copy) >= like &&
      changedNumbers(other, copy).missing.length === 0,
  );
}

function numberFinding(line: Line, copies: readonly Line[], article: readonly Line[]) {
  if (line.numbers.length === 0) return undefined;
  const compared = copies
    .map((copy) => ({ copy, ...changedNumbers(line, copy) }))
    .sort((a, b) => a.missing.length - b.missing.length);
  if (compared.some(({ missing, instead }) => missing.length === 0 || instead.length === 0))
    return undefined;
  const changed = compared.find(({ copy }) => !belongsElsewhere(copy, line, article));
  return changed && { kind: 'number' as const, about: line.text, found: changed.copy.text };
}

function quotationFinding(line: Line, copies: readonly Line[]) {
  for (const [, quoted = ''] of line.text.matchAll(QUOTED)) {
    const wanted = spaced(quoted);
    const words = wanted.trim().split(' ');
    if (words.length < 3) continue;
    const texts = copies.map(({ text }) => spaced(text));
    if (texts.some((text) => text.includes(wanted))) continue;
    // A quotation that is gone was left out; one of which half the words are there was changed.
    const kept = words.filter((word) => texts[0]?.includes(` ${word} `)).length;
    if (kept * 2 >= words.length)
      return { kind: 'quotation' as const, about: quoted, found: copies[0]?.text ?? '' };
  }
  return undefined;
}

/** Whether a line says the same in the same words. */
function isSame(line: Line, copy: Line): boolean {
  const { missing, instead } = changedNumbers(line, copy);
  return missing.length + instead.length === 0 && line.words.join(' ') === copy.words.join(' ');
}

/** What the check of the sentences found, and how many of the article's the copy kept. */
export function checkPassages(
  article: readonly Line[],
  index: LineIndex,
): { findings: Finding[]; kept: Set<Line>; same: number } {
  const findings: Finding[] = [];
  const kept = new Set<Line>();
  let same = 0;
  for (const line of article) {
    const copies = copiesOf(line, index);
    if (copies.length === 0) continue;
    kept.add(line);
    if (copies.some((copy) => isSame(line, copy))) {
      same += 1;
      continue;
    }
    const finding = numberFinding(line, copies, article) ?? quotationFinding(line, copies);
    if (finding) findings.push(finding);
  }
  return { findings, kept, same };
}
