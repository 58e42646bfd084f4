/** How easily the prose is read: Flesch–Kincaid in English, INFLESZ (Szigriszt-Pazos) in Spanish. */
import type { Locale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import type { Prose } from '../read/mdx-file.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { syllables } from './syllables.ts';

/** The reading measures of one prose file. */
export interface Reading {
  file: string;
  locale: Locale;
  sentences: number;
  wordsPerSentence: number;
  /** A school grade in English (lower is easier); points in Spanish (higher is easier). */
  grade: number;
  longest: Sentence;
}

const LIMITS = {
  en: { wordsPerSentence: 22, grade: 10 },
  es: { wordsPerSentence: 25, grade: 55 },
} as const;
const LONGEST_SENTENCE = 40;
const MEASURE = { en: 'Flesch–Kincaid grade', es: 'INFLESZ' } as const;
const SIMPLER = 'Shorten sentences and use shorter words.';

/** The measures of each file that has sentences. */
export function readingReport(prose: readonly Prose[]): Reading[] {
  return prose.flatMap((file) => {
    const sentences = sentencesOf(file);
    const [first] = sentences;
    if (!first) return [];
    const words = sentences.flatMap((s) => s.words);
    const wordsPerSentence = words.length / sentences.length;
    const perWord =
      words.reduce((sum, word) => sum + syllables(word, file.locale), 0) / words.length;
    const grade =
      file.locale === 'en'
        ? 0.39 * wordsPerSentence + 11.8 * perWord - 15.59
        : 206.835 - 62.3 * perWord - wordsPerSentence;
    const longest = sentences.reduce((a, b) => (b.words.length > a.words.length ? b : a), first);
    return {
      file: file.file,
      locale: file.locale,
      sentences: sentences.length,
      wordsPerSentence,
      grade,
      longest,
    };
  });
}

/** Refuses prose that a reader of 15 does not follow. */
export function checkReading(prose: readonly Prose[]): Problem[] {
  const problems: Problem[] = [];
  for (const { file, locale, wordsPerSentence, grade } of readingReport(prose)) {
    const limit = LIMITS[locale];
    const refuse = (message: string) => problems.push({ file, line: 1, message, mend: SIMPLER });
    const tooHard = locale === 'en' ? grade > limit.grade : grade < limit.grade;
    if (tooHard)
      refuse(`The ${MEASURE[locale]} is ${grade.toFixed(1)}; the limit is ${limit.grade}.`);
    if (wordsPerSentence > limit.wordsPerSentence) {
      refuse(
        `Sentences have ${wordsPerSentence.toFixed(1)} words on average; the limit is ${limit.wordsPerSentence}.`,
      );
    }
  }
  for (const file of prose) {
    for (const { line, words } of sentencesOf(file)) {
      if (words.length <= LONGEST_SENTENCE) continue;
      problems.push({
        file: file.file,
        line,
        message: `A sentence has ${words.length} words; the limit is ${LONGEST_SENTENCE}: "${words.slice(0, 6).join(' ')} …".`,
        mend: 'Cut it in two.',
      });
    }
  }
  return problems;
}

/** The measures as a table for people. */
export function formatReading(readings: readonly Reading[]): string {
  const rows = readings.map(({ file, locale, sentences, wordsPerSentence, grade, longest }) => [
    file,
    String(sentences),
    wordsPerSentence.toFixed(1),
    String(longest.words.length),
    `${grade.toFixed(1)} ${MEASURE[locale]}`,
  ]);
  const table = [['file', 'sentences', 'words each', 'longest', 'measure'], ...rows];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...table.map((row) => (row[i] ?? '').length)));
  return table
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
