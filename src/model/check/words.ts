/** Finding words and phrases in texts, with boundaries that know accents. */

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** A pattern for any of the phrases as whole words, in any case; each may hold regular expressions. */
export function wholeWords(phrases: readonly string[]): RegExp {
  return new RegExp(`${START}(?:${phrases.join('|')})${END}`, 'giu');
}

/** The text with every match blanked out, so that indexes stay true. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
}

/** The text with all placeholders blanked out. */
export function blankPlaceholders(text: string): string {
  return blank(text, /\{[^{}]*\}/g);
}
