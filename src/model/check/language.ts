import { franc } from 'franc-min';
import type { Locale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import type { Prose, ProseBlock } from '../read/mdx-file.ts';
import type { Readable } from './readable.ts';
import { blank, blankPlaceholders, wholeWords } from './words.ts';

/** Shorter texts, and texts that are mostly names, cannot be told apart. */
const LETTERS = 60;
const CODES = { en: 'eng', es: 'spa' } as const;
const NAMES = { en: 'English', es: 'Spanish' } as const;
const QUOTED = /“[^”]*”|«[^»]*»/g;
/** Little words of nearly every sentence; those with a capital may be part of a name ("El País"). */
const LITTLE = {
  en: wholeWords(
    'the of and to in is are was were be been has had have that it its for with by from this not who on at as or each our their they we which than but after'.split(
      ' ',
    ),
    'gu',
  ),
  es: wholeWords(
    'el la los las de del y que en es un una unos unas por con para se al su sus lo le o como más sin entre son fue hasta cada desde pero según ni'.split(
      ' ',
    ),
    'gu',
  ),
};

/** The other language when a text is in it, else undefined. */
export function wrongLanguage(text: string, locale: Locale): Locale | undefined {
  const bare = blank(blankPlaceholders(text), QUOTED);
  if ((bare.match(/\p{L}/gu) ?? []).length < LETTERS) return undefined;
  const other = locale === 'en' ? 'es' : 'en';
  const count = (of: Locale) => bare.match(LITTLE[of])?.length ?? 0;
  // Lists of names deceive the detector; sentences of a language have its little words.
  if (count(other) <= count(locale)) return undefined;
  return franc(bare, { only: ['eng', 'spa'], minLength: LETTERS }) === CODES[other]
    ? other
    : undefined;
}

function problemAt(file: string, line: number, text: string, locale: Locale): Problem[] {
  const other = wrongLanguage(text, locale);
  if (!other) return [];
  return [
    {
      file,
      line,
      message: `This text should be in ${NAMES[locale]} but is in ${NAMES[other]}.`,
      mend: `Write it in ${NAMES[locale]}.`,
    },
  ];
}

/** A block's own words, without quotations, which keep their language. */
function ownWords({ pieces }: ProseBlock): string {
  return pieces.map(({ text, inside }) => (inside.includes('Quote') ? '' : text)).join('');
}

/** Refuses paragraphs and content texts that are written in the other language. */
export function checkLanguage(texts: readonly Readable[], prose: readonly Prose[]): Problem[] {
  const inContent = texts
    .filter(({ kind }) => kind !== 'prose')
    .flatMap(({ file, locale, text, lineAt }) => problemAt(file, lineAt(0), text, locale));
  const inProse = prose.flatMap(({ file, locale, blocks }) =>
    blocks.flatMap((block) => problemAt(file, block.line, ownWords(block), locale)),
  );
  return [...inContent, ...inProse];
}
