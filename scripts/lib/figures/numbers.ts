/** Finds the figures of a sentence: numbers that are not dates, names or citations. */

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';

/** What holds digits and is no figure. */
const NO_FIGURE = [
  `(?:${MONTHS}) \\d{1,2}, \\d{4}`,
  `\\d{1,2} de (?:${MONTHS})(?: de \\d{4})?`,
  `(?:${MONTHS})(?: de)? \\d{4}`,
  // Years are written without a comma, figures of four digits with one.
  '(?<![\\d.,$])(?:1[6-9]|20)\\d\\d(?![\\d.,]*\\d|\\s?%)',
  '\\d+ (?:U\\.S\\.C\\.|C\\.F\\.R\\.|Minutes)(?:\\s§+\\s[\\d.–a-z()]+)?',
  '\\p{L}+-\\d[\\d-]*',
  // The base of a rate belongs to its unit.
  '(?:per|por cada) 100,000',
].join('|');

const FIGURE =
  /(?<![\p{L}\d.,§–-])\$?\d+(?:,\d{3})*(?:\.\d+)?(?:\s?%| (?:million|millones)\b)?(?![\p{L}\d])/gu;

/** A figure and where it begins in its text. */
export interface Found {
  text: string;
  index: number;
}

/** The figures of a text, in order. */
export function numbersIn(text: string): Found[] {
  const blank = text.replace(new RegExp(NO_FIGURE, 'gu'), (date) => '·'.repeat(date.length));
  return [...blank.matchAll(FIGURE)].map((match) => ({ text: match[0], index: match.index }));
}

/** The sentence of a text that holds the character at an index. */
export function sentenceAt(text: string, index: number, locale: string): string {
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return sentences.containing(index)?.segment.trim() ?? text;
}
