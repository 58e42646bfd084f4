import type { Locale } from '../../model/locale.ts';

/** What every part of a copy is made with. */
export interface CopyContext {
  locale: Locale;
  /** The prose file, for messages. */
  file: string;
  /** The full address of a page or file of the site, by language and path below it. */
  address: (locale: Locale, path: string) => string;
}
