/** The questions of `claims-disagree`, and what a position is. */
import { formatDollars, formatNumber } from '../../model/format.ts';
import type { Locale } from '../../model/locale.ts';
import { holdsWords } from '../shared/holds-words.ts';

/** The questions of each topic, in the order in which they are drawn; topics as in the register. */
export const TOPICS = {
  deal: ['march-flights', 'total-sent', 'freed', 'aea', 'no-record'],
  money: ['paid'],
  prison: ['capacity', 'headcount', 'space', 'fill', 'distance'],
  rates: ['rate'],
  exception: ['arrests', 'deaths-two-counts', 'deaths-estimate'],
  homicides: ['homicides-2022'],
} as const;
/** What a question is about. */
export type Topic = keyof typeof TOPICS;
/** A question on which reports give different numbers. */
export type Claim = (typeof TOPICS)[Topic][number];
/** The questions in order; also the values of the choice. */
export const CLAIMS: readonly Claim[] = Object.values(TOPICS).flat();

/** Who stands behind a number, as in the facts. */
export const VOICES = [
  'government',
  'official-us',
  'court',
  'ngo',
  'press',
  'un',
  'standard',
  'academic',
  'arithmetic',
] as const;
/** Who stands behind a number. */
export type Voice = (typeof VOICES)[number];

/** How a number is drawn: an official statement, a count or report of others, an estimate or plan. */
export const LOOKS = ['official', 'independent', 'estimate'] as const;
/** How a number is drawn. */
export type Look = (typeof LOOKS)[number];

/** One number, or range, that somebody gave. */
export interface Position {
  id: string;
  claim: Claim;
  voice: Voice;
  look: Look;
  low: number;
  /** The same as `low` for a single number. */
  high: number;
  /** A code of the facts' units. */
  unit: string;
  /** Who says so, with the condition that belongs to the number. */
  who: string;
  /** Whether this site uses the value, with its condition. */
  used: boolean;
  /** What a careful reader should take from the disagreement; on the claim's first position only. */
  reading: string;
}

/** What the reader chose. */
export interface ClaimsView extends Record<string, string> {
  topic: string;
  claim: string;
  /** Words that the question, one of its positions, or what to take from it holds. */
  words: string;
}

/** The claims that a view shows and that have rows, each with its positions from the lowest to the highest. */
export function shownClaims(
  rows: readonly Position[],
  { topic, claim, words }: ClaimsView,
  labels: Readonly<Record<string, string>>,
): { claim: Claim; positions: Position[] }[] {
  return Object.entries(TOPICS)
    .flatMap(([of, ids]) => (topic === 'all' || topic === of ? ids : []))
    .filter((id) => claim === 'all' || claim === id)
    .map((id) => ({
      claim: id,
      positions: rows
        .filter((row) => row.claim === id)
        .sort((a, b) => a.low - b.low || a.high - b.high),
    }))
    .filter(({ claim: id, positions }) => {
      if (positions.length === 0) return false;
      const said = positions.flatMap(({ who, reading }) => [who, reading]);
      return holdsWords([labels[`option.claim.${id}`], ...said].join(' '), words);
    });
}

/** Lowest and highest number of a claim. */
export function extent(positions: readonly Position[]): { low: number; high: number } {
  return {
    low: Math.min(...positions.map(({ low }) => low)),
    high: Math.max(...positions.map(({ high }) => high)),
  };
}

/** A number with its unit, where the question does not already say the unit. */
export function worded(value: number, unit: string, locale: Locale): string {
  if (unit === 'usd') return formatDollars(value, locale);
  const number = formatNumber(value, locale);
  if (unit === 'percent') return locale === 'es' ? `${number} %` : `${number}%`;
  return unit === 'm2' ? `${number} m²` : unit === 'km' ? `${number} km` : number;
}

/** A position's number or range as it is written. */
export function wordedRange({ low, high, unit }: Position, locale: Locale): string {
  return low === high
    ? worded(low, unit, locale)
    : `${formatNumber(low, locale)}–${worded(high, unit, locale)}`;
}

/** A text with a capital, where it stands on its own. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
