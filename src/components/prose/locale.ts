import { isLocale, type Locale } from '../../model/locale.ts';

/** The page's language, from Astro's own reading of the address. */
export function localeOf(current: string | undefined): Locale {
  return isLocale(current) ? current : 'en';
}
