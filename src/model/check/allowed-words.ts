/**
 * Phrases in which a word that the rules of words refuse is no count and no date. Each is a
 * regular expression, matched as whole words in any case. Add a phrase, not a bare word.
 */
import type { Locale } from '../locale.ts';

/** Number and proportion words that are part of a name or a term. */
export const ALLOWED_NUMBER_PHRASES: Record<Locale, readonly string[]> = {
  en: [
    '(?:eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth|twenty-\\p{L}+) (?:circuit|amendment|congress)',
    'double jeopardy',
    'double[- ]check\\p{L}*',
    'third[- ](?:country|countries|party|parties)',
  ],
  es: ['doble (?:nacionalidad|ciudadanía|instancia|incriminación|criminalidad)', 'por ciento'],
};

/** Time words that are part of a name or a fixed phrase. */
export const ALLOWED_TIME_PHRASES: Record<Locale, readonly string[]> = {
  en: ['usa today', 'russia today'],
  es: ['(?:el )?diario de hoy', 'ahora bien'],
};

/** Texts that are rightly the same in both languages, beside proper names. */
export const ALLOWED_SAME: readonly string[] = [
  'BibTeX',
  'CSL-JSON',
  'Cristosal',
  'Asia',
  'English',
  'Error',
  'Español',
  'General',
  'Legal',
  'Markdown',
  'No',
  'Total',
];
