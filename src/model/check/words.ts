/** Finding words and phrases in texts, with boundaries that know accents. */

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** A pattern for any of the phrases as whole words, by default in any case; each is a regular expression. */
export function wholeWords(phrases: readonly string[], flags = 'giu'): RegExp {
  return new RegExp(`${START}(?:${phrases.join('|')})${END}`, flags);
}

/** The text with every match blanked out, so that indexes stay true. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
}

/** The text with all placeholders blanked out. */
export function blankPlaceholders(text: string): string {
  return blank(text, /\{[^{}]*\}/g);
}
