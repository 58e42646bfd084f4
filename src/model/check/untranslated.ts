import type { Problem } from '../problem.ts';
import { withoutPlaceholders } from '../text.ts';
import { ALLOWED_SAME } from './allowed-words.ts';

/** Several words, each with a capital: "Human Rights Watch", "Corte Suprema de Justicia". */
const PROPER_NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|the|and|de|del|la|los|y|v\.|&) )*\p{Lu}[\p{L}.’'-]*)+$/u;
/** Capitals only: "CSV", "PNG". */
const ACRONYM = /^[\p{Lu}\p{N}\s./&-]+$/u;

/** A text that is the same in both languages and is no name: the translator forgot it. */
export function untranslated(en: string, es: string): Pick<Problem, 'message' | 'mend'>[] {
  const words = withoutPlaceholders(en)
    .trim()
    .replace(/[\s,;:.]+$/, '');
  if (en !== es || !/\p{L}{2}/u.test(words)) return [];
  if (PROPER_NAME.test(words) || ACRONYM.test(words) || ALLOWED_SAME.includes(words)) return [];
  return [
    {
      message: `"${en}" is the same in English and Spanish.`,
      mend: 'Translate it, or add it to ALLOWED_SAME in src/model/check/allowed-words.ts.',
    },
  ];
}
