/**
 * Numbers and dates in the reader's language. Used at build and in the browser, so it imports
 * nothing heavy; the rest is left to `Intl`.
 */
import { LANGUAGE_TAG, type Locale } from './locale.ts';

const kept = new Map<string, unknown>();

/** Making a formatter takes a hundred times as long as using it, so each is made once. */
function once<F>(key: string, make: () => F): F {
  const formatter = (kept.get(key) as F | undefined) ?? make();
  kept.set(key, formatter);
  return formatter;
}

/** How many decimals a plain number is written with in the data: 91.02 → 2. */
export function decimalsOf(value: number): number {
  const text = String(value);
  const dot = text.indexOf('.');
  return dot === -1 ? 0 : text.length - dot - 1;
}

/** 1659 → "1,659" in both languages; `decimals` fixes the digits after the point. */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  const digits = decimals ?? decimalsOf(value);
  const plain = () =>
    new Intl.NumberFormat(LANGUAGE_TAG[locale], {
      useGrouping: 'always' as unknown as boolean,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  return once(`number ${locale} ${digits}`, plain).format(value);
}

/** 6000000 → "$6 million" («$6 millones»), 44090 → "$44,090". Amounts are US dollars. */
export function formatDollars(value: number, locale: Locale): string {
  if (Math.abs(value) < 1e6 || value % 1e4 !== 0) return `$${formatNumber(value, locale)}`;
  const compact = () =>
    new Intl.NumberFormat(LANGUAGE_TAG[locale], {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 2,
    });
  return `$${once(`dollars ${locale}`, compact).format(value)}`;
}

const DATE_PARTS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** "2024" → "2024", "2024-03" → "March 2024", "2025-02-03" → "February 3, 2025". */
export function formatDate(iso: string, locale: Locale): string {
  const parts = iso.split('-').map(Number);
  const date = new Date(Date.UTC(parts[0] ?? 0, (parts[1] ?? 1) - 1, parts[2] ?? 1));
  const options = DATE_PARTS[parts.length - 1];
  if (!options || !/^\d{4}/.test(iso) || Number.isNaN(date.getTime())) {
    throw new RangeError(`"${iso}" is not an ISO date (YYYY, YYYY-MM or YYYY-MM-DD).`);
  }
  const words = () =>
    new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { ...options, timeZone: 'UTC' });
  return once(`date ${locale} ${parts.length}`, words).format(date);
}

/** ["a", "b", "c"] → "a, b, and c"; with `unit` joined by commas only. */
export function formatList(
  items: readonly string[],
  locale: Locale,
  type: 'conjunction' | 'unit' = 'conjunction',
): string {
  const list = () => new Intl.ListFormat(LANGUAGE_TAG[locale], { type });
  return once(`list ${locale} ${type}`, list).format(items);
}
