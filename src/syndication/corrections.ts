/** The corrections for those who follow them: newest first, in one language. */
import { escapeXml } from '../model/escape-xml.ts';
import { formatDate } from '../model/format.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText, printText } from '../model/print.ts';
import type { Correction } from '../model/schemas/records.ts';
import type { FeedItem } from './rss.ts';

/** Corrections in the order in which readers see them: newest first. */
export function newestFirst(corrections: readonly Correction[]): Correction[] {
  return corrections.toSorted((a, b) => b.date.localeCompare(a.date));
}

/** The corrections that touch any of these (`article:<slug>`, `chart:<id>`, `fact:<id>`), newest first. */
export function touching(corrections: readonly Correction[], keys: readonly string[]) {
  return newestFirst(corrections).filter(({ touches }) =>
    touches.some((key) => keys.includes(key)),
  );
}

/** Corrections as notices of a feed; `page` is the full address of the page that lists them. */
export function correctionItems(
  corrections: readonly Correction[],
  locale: Locale,
  page: string,
): FeedItem[] {
  const say = (key: string, values?: Record<string, string>) => interfaceText(locale, key, values);
  const line = (word: string, text: Correction['said']) =>
    `<p><b>${escapeXml(say(word))}:</b> ${escapeXml(printText(text, locale))}</p>`;
  return newestFirst(corrections).map(({ id, date, said, says }) => ({
    title: say('corrections.mended', { date: formatDate(date, locale) }),
    address: `${page}#${id}`,
    date,
    description: line('corrections.said', said) + line('corrections.says', says),
  }));
}
