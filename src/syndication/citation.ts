/** How our charts and places are cited as text. */
import { SITE } from '../config.ts';
import { formatDate } from '../model/format.ts';
import type { Locale } from '../model/locale.ts';

/** Author, title, site, date of this edition, full address. */
export function citation(title: string, address: string, locale: Locale): string {
  const date = formatDate(SITE.published, locale);
  return `${SITE.byline[locale]}. “${title}”. ${SITE.name[locale]}, ${date}. ${address}`;
}
