/** The corrections for those who follow them: newest first, in one language. */
import { escapeXml } from '../model/escape-xml.ts';
import { formatDate } from '../model/format.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText, printText } from '../model/print.ts';
import type { Correction } from '../model/schemas/records.ts';
import { factUses } from '../model/usage.ts';
import type { FeedItem } from './rss.ts';

/** Corrections in the order in which readers see them: newest first. */
export function newestFirst(corrections: readonly Correction[]): Correction[] {
  return corrections.toSorted((a, b) => b.date.localeCompare(a.date));
}

/** An article that a correction touches, with its newest version. */
export interface TouchedArticle {
  slug: string;
  title: string;
  /** Full address. */
  address: string;
  /** Its newest version, as in the credit line of a copy. */
  version: string;
}

/** One correction of the JSON feed; `articles` are those that it touches. */
export function correctionEntry(
  { id, date, said, says, touches, version }: Correction,
  locale: Locale,
  articles: readonly TouchedArticle[],
): object {
  return {
    id,
    date,
    touches,
    ...(version === undefined ? {} : { version: String(version) }),
    said: printText(said, locale),
    says: printText(says, locale),
    articles,
  };
}

const usesByLocale = new Map<Locale, ReturnType<typeof factUses>>();

/** What a correction touches, with all that prints a fact it touches: `chart:price`. */
function reach({ touches }: Correction, locale: Locale): string[] {
  const uses = usesByLocale.get(locale) ?? factUses(locale);
  usesByLocale.set(locale, uses);
  return touches.flatMap((touched) => [
    touched,
    ...(touched.startsWith('fact:') ? (uses.get(touched.slice(5)) ?? []) : []).map(
      ({ kind, id }) => `${kind}:${id}`,
    ),
  ]);
}

/** The corrections that touch one of these (`chart:price`, `article:the-deal`), newest first. */
export function correctionsOf(
  corrections: readonly Correction[],
  touched: readonly string[],
  locale: Locale,
): Correction[] {
  return newestFirst(corrections).filter((correction) =>
    reach(correction, locale).some((one) => touched.includes(one)),
  );
}

/** What a correction has to touch to stand with a place: all places, or this one. */
export const touchingPlace = (id: string): string[] => ['page:places', `page:places/${id}`];

/** What a correction says, after its date: "It said: … The corrected text: …". */
export function correctionText({ said, says }: Correction, locale: Locale): string {
  return [
    `${interfaceText(locale, 'corrections.said')}: ${printText(said, locale)}`,
    `${interfaceText(locale, 'corrections.says')}: ${printText(says, locale)}`,
  ].join(' ');
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
