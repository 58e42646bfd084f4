/** What a copy says otherwise than the article: numbers and quotations of the sentences it kept. */
import { spaced } from './fold.ts';
import { changedNumbers } from './numbers.ts';
import { alikeIn, type Alike, type Line, type LineIndex } from './sentences.ts';
import type { Finding } from './types.ts';

/** Words between quotation marks, as long as a sentence may quote. */
const QUOTED = /[“«]([^“”«»]{3,200})[”»]/g;
/** More findings help nobody; a page made to cost time could have any number. */
const MOST_FINDINGS = 50;

/**
 * Below this likeness nothing is said of numbers: "China's rate" and "El Salvador's rate" have much
 * in common, and rightly have other numbers.
 */
const SURE = 0.88;

/** Lines with fewer words say too little; a row of a table says enough with the name of its row. */
const tellsEnough = ({ text, words }: Line) => words.length >= (text.includes('\t') ? 1 : 4);

/** Whether a line says the same in the same words. */
function isSame(line: Line, copy: Line): boolean {
  if (line.words.join(' ') !== copy.words.join(' ')) return false;
  const { missing, instead } = changedNumbers(line, copy);
  return missing.length + instead.length === 0;
}

/**
 * A line whose numbers are those of no line of the article. Where lines are alike but for their
 * numbers, as in a table, it is enough that one of them fits.
 */
function numberFinding(copy: Line, article: readonly Alike[]): Finding | undefined {
  const compared = article.map(({ line, like }) => ({
    line,
    like,
    ...changedNumbers(line, copy),
  }));
  if (compared.some(({ missing, instead }) => missing.length === 0 || instead.length === 0))
    return undefined;
  const [best] = compared
    .filter(({ like }) => like >= SURE)
    .sort((a, b) => a.missing.length - b.missing.length);
  return best && { kind: 'number', about: best.line.text, found: copy.text };
}

function quotationFinding(line: Line, copies: readonly Line[]): Finding | undefined {
  const texts = copies.map(({ text }) => spaced(text));
  for (const [, quoted = ''] of line.text.matchAll(QUOTED)) {
    const wanted = spaced(quoted);
    const words = wanted.trim().split(' ');
    if (words.length < 3 || texts.some((text) => text.includes(wanted))) continue;
    // A quotation that is gone was left out; one of which half the words are there was changed.
    const kept = words.filter((word) => texts[0]?.includes(` ${word} `)).length;
    if (kept * 2 >= words.length)
      return { kind: 'quotation', about: quoted, found: copies[0]?.text ?? '' };
  }
  return undefined;
}

/** What the sentences of a copy have otherwise, which of the article's it kept, and which unchanged. */
export function checkPassages(
  article: LineIndex,
  copied: readonly Line[],
): { findings: Finding[]; kept: Set<Line>; same: Set<Line> } {
  const numbers: Finding[] = [];
  const copies = new Map<Line, Line[]>();
  const same = new Set<Line>();
  const seen = new Set<string>();
  for (const copy of copied) {
    if (!tellsEnough(copy) || seen.has(copy.text)) continue;
    seen.add(copy.text);
    const alike = alikeIn(article, copy);
    for (const { line } of alike) {
      const known = copies.get(line);
      if (known) known.push(copy);
      else copies.set(line, [copy]);
      if (isSame(line, copy)) same.add(line);
    }
    const finding =
      alike.length > 0 && numbers.length < MOST_FINDINGS && numberFinding(copy, alike);
    // Where lines were broken, a passage is read twice.
    if (finding && !numbers.some(({ about }) => about === finding.about)) numbers.push(finding);
  }
  const changed = [...copies].filter(([line]) => !same.has(line)).slice(0, MOST_FINDINGS * 10);
  const quotations = changed.flatMap(([line, own]) => quotationFinding(line, own) ?? []);
  return { findings: [...numbers, ...quotations], kept: new Set(copies.keys()), same };
}
