/** Texts as a check compares them: house style such as quotes, dashes, accents and case is gone. */

const APOSTROPHES = /['’‘ʼ]/g;

/** Small letters without accents and apostrophes; spaces of all kinds are one kind. */
export function fold(text: string): string {
  return text.replace(APOSTROPHES, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
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
