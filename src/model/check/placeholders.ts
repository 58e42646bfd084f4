import type { Problem } from '../problem.ts';

/** The placeholders of a text, each as often as it stands. */
function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{[^{}]*\}/g)].map(([whole]) => whole);
}

/** What the first list holds more often than the second. */
export function surplus(first: readonly string[], second: readonly string[]): string[] {
  const left = [...second];
  return first.filter((item) => {
    const at = left.indexOf(item);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** What only one language of a text has; none when both have the same placeholders. */
export function placeholderFaults(en: string, es: string): Pick<Problem, 'message' | 'mend'>[] {
  const [english, spanish] = [placeholdersOf(en), placeholdersOf(es)];
  const sides = [
    ['English', surplus(english, spanish)],
    ['Spanish', surplus(spanish, english)],
  ] as const;
  return sides
    .filter(([, more]) => more.length > 0)
    .map(([language, more]) => ({
      message: `Only the ${language} text has ${more.join(', ')}.`,
      mend: 'Use the same placeholders, as often, in both languages.',
    }));
}
