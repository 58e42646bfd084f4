import type { Locale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import { ALLOWED_TIME_PHRASES } from './allowed-words.ts';
import type { Readable } from './readable.ts';
import { blank, blankPlaceholders, wholeWords } from './words.ts';

const TIME_WORDS: Record<Locale, RegExp> = {
  en: wholeWords(['currently', 'now', 'nowadays', 'to date', 'recently', 'so far', 'today']),
  es: wholeWords(['actualmente', 'hasta la fecha', 'hoy', 'ahora', 'recientemente']),
};
const ALLOWED = {
  en: wholeWords(ALLOWED_TIME_PHRASES.en),
  es: wholeWords(ALLOWED_TIME_PHRASES.es),
};
/** Words between quotation marks are somebody's own. */
const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/g;

/** Refuses words that mean the day of reading; a static page is read years later. */
export function checkTimeWords(texts: readonly Readable[]): Problem[] {
  return texts.flatMap(({ file, locale, text, lineAt }) => {
    const bare = blank(blank(blankPlaceholders(text), QUOTED), ALLOWED[locale]);
    return [...bare.matchAll(TIME_WORDS[locale])].map((found) => ({
      file,
      line: lineAt(found.index),
      message: `"${found[0]}" says when without a date.`,
      mend: 'Give the date, such as "as of {date:2026-03}", or leave the word out.',
    }));
  });
}
