/** The site's two languages. English stands at the root, Spanish under `/es/`. */
export const LOCALES = ['en', 'es'] as const;

/** A language of the site. */
export type Locale = (typeof LOCALES)[number];

/** A readable text in both languages. */
export type Text = Record<Locale, string>;

/** The language tag that numbers and dates are written in. */
export const LANGUAGE_TAG: Record<Locale, string> = { en: 'en-US', es: 'es-SV' };

/** Whether a string names one of the site's languages. */
export function isLocale(value: string | undefined): value is Locale {
  return value === 'en' || value === 'es';
}
