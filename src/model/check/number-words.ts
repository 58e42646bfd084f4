import type { Locale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import { ALLOWED_NUMBER_PHRASES } from './allowed-words.ts';
import type { Readable } from './readable.ts';
import { blank, blankPlaceholders, wholeWords } from './words.ts';

const COUNTS: Record<Locale, readonly string[]> = {
  en: [
    'eleven(?:th)?',
    'twel(?:ve|fth)',
    '(?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?',
    '(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ies|ieth)',
    'hundred(?:s|th|ths)?',
    'thousand(?:s|th|ths)?',
    '(?:m|b|tr)illion(?:s|th|ths)?',
    'dozens?',
  ],
  es: [
    'once',
    'doce',
    'trece',
    'catorce',
    'quince',
    'dieci(?:séis|siete|ocho|nueve)',
    'veinte',
    'veinti\\p{L}+',
    '(?:trein|cuaren|cincuen|sesen|seten|ochen|noven)ta',
    'cien',
    'cientos?',
    '(?:dos|tres|cuatro|seis|ocho)cient[oa]s',
    'quinient[oa]s',
    '(?:sete|nove)cient[oa]s',
    'mil(?:es)?',
    '(?:b|tr)ill[oó]n(?:es)?',
    'mill[oó]n(?:es)?',
    'docenas?',
  ],
};

const PROPORTIONS: Record<Locale, readonly string[]> = {
  en: [
    'hal(?:f|ves|ved|ving)',
    'doubl(?:e|es|ed|ing)',
    'twice',
    'thrice',
    'tripl(?:e|es|ed|ing)',
    'quadrupl(?:e|es|ed|ing)',
    '(?:a|one|two)[- ]thirds?',
    'thirds',
    'quarters?',
    'three[- ]fourths',
    '(?:a|one|two|three|four)[- ](?:fif|six|seven|eigh|nin|ten)ths?(?= of)',
    '\\p{L}+fold',
  ],
  es: [
    'mitad(?:es)?',
    'dobles?',
    'triples?',
    'cuádruples?',
    'tercios?',
    'un cuarto(?= de)',
    'tres cuartos',
    '(?:terc(?:io|er)a|cuarta|quinta|sexta|séptima|octava|novena|décima) parte(?= de)',
    'y medi[oa]',
    '(?:du|tri|cuadru)plic(?:a|an|ó|aron|aba|aban|ar|ando)',
  ],
};

const PATTERNS = {
  en: wholeWords([...COUNTS.en, ...PROPORTIONS.en]),
  es: wholeWords([...COUNTS.es, ...PROPORTIONS.es]),
};
const ALLOWED = {
  en: wholeWords(ALLOWED_NUMBER_PHRASES.en),
  es: wholeWords(ALLOWED_NUMBER_PHRASES.es),
};

/** Refuses numbers above ten and proportions that are written out in words. */
export function checkNumberWords(texts: readonly Readable[]): Problem[] {
  return texts.flatMap(({ file, locale, text, lineAt }) => {
    const bare = blank(blankPlaceholders(text), ALLOWED[locale]);
    return [...bare.matchAll(PATTERNS[locale])].map((found) => ({
      file,
      line: lineAt(found.index),
      message: `"${found[0]}" is a number or proportion in words.`,
      mend: 'Make it a fact, or add the phrase to src/model/check/allowed-words.ts if it counts nothing.',
    }));
  });
}
