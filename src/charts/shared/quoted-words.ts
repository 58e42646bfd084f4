/** The words that a reader looks for, quoted and ready to follow other choices; '' when there are none. */
export function quotedWords(words: string, labels: Readonly<Record<string, string>>): string {
  return words === '' ? '' : (labels.lookedFor ?? '').replace('{words}', () => words);
}
