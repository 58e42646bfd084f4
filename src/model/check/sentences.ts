/** The prose as sentences of plain words, with plausible words where components stand. */
import type { Locale } from '../locale.ts';
import type { Prose, ProseBlock, ProseComponent } from '../read/mdx-file.ts';

/** One sentence of the prose. */
export interface Sentence {
  line: number;
  words: string[];
}

/** Components that print words of their own; all others without text print a mark or nothing. */
const PRINTS: Record<string, Record<Locale, string>> = {
  Fact: { en: 'Twenty', es: 'Treinta' },
  Law: { en: 'Statute', es: 'Norma' },
  Case: { en: 'Ruling', es: 'Fallo' },
  Name: { en: 'Person', es: 'Nombre' },
};
const DATES: Record<Locale, readonly string[]> = {
  en: ['2024', 'March 2024', 'March 8, 2024'],
  es: ['2024', 'Marzo de 2024', '8 de Marzo de 2024'],
};
const ABBREVIATION =
  /(?:^|[\s(“«])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Jr|St|No|vs?|U\.S|EE|UU|Sr|Sra|Dra|Lic|núm|art|arts|cf|p|pp|inc)\.$/u;
/** The end of a sentence: its mark, closing quotes, and a capital or digit after the space. */
const END = /[.!?…]+[”»")\]]*\s+(?=[¿¡“«"([]*[\p{Lu}\d])/gu;

function standIn({ name, props }: ProseComponent, locale: Locale): string {
  if (name === 'Date') return DATES[locale][(props.iso ?? '').split('-').length - 1] ?? '';
  return PRINTS[name]?.[locale] ?? '';
}

/** A block as plain text, with plausible words where components stand. */
export function plainText(block: ProseBlock, locale: Locale): string {
  return block.pieces
    .map(({ text, component }) => (component ? standIn(component, locale) : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cuts a text into sentences. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(END)) {
    const end = index + mark.length;
    if (ABBREVIATION.test(text.slice(from, index + 1))) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter(Boolean);
}

/** The words of a sentence; hyphenated words are one. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*(?<![.,’'-])/gu) ?? [];
}

/** The sentences of a file's paragraphs, without headings, table cells and quotations set apart. */
export function sentencesOf({ blocks, locale }: Prose): Sentence[] {
  return blocks
    .filter(
      ({ kind, pieces }) =>
        kind === 'paragraph' && !pieces.every(({ inside }) => inside.includes('Quote')),
    )
    .flatMap((block) =>
      splitSentences(plainText(block, locale)).map((text) => ({
        line: block.line,
        words: wordsOf(text),
      })),
    )
    .filter(({ words }) => words.length > 0);
}
