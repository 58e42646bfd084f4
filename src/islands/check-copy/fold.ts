/** Texts as a check compares them: house style such as quotes, dashes, accents and case is gone. */

const APOSTROPHES = /['’‘ʼ]/g;
/** Spaces that do not break, or are narrow. */
const SPACES = /[\u00a0\u2000-\u200a\u202f]/g;

/** Small letters without accents and apostrophes; spaces of all kinds are one kind. */
export function fold(text: string): string {
  // Not the form that also unfolds signs: one letter can unfold into eighteen.
  return text
    .replace(APOSTROPHES, '')
    .replace(SPACES, ' ')
    .replaceAll('²', '2')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The words and numbers of a text with one space between and around them, for phrases. */
export function spaced(text: string): string {
  return ` ${(fold(text).match(/\p{L}+|\p{N}+/gu) ?? []).join(' ')} `;
}

/** Whether a spaced text holds all words of a phrase, in order and side by side. */
export function holds(spacedText: string, phrase: string): boolean {
  const words = spaced(phrase);
  return words.trim() !== '' && spacedText.includes(words);
}
