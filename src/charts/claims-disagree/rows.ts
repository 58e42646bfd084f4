import type { Content } from '../../model/content.ts';
import type { Fact } from '../../model/facts.ts';
import type { Locale } from '../../model/locale.ts';
import { printText } from '../../model/print.ts';
import { CLAIMS, type Claim, type Look, type Position, type Voice } from './claims.ts';
import { SOURCES, type PositionSource } from './positions.ts';

const OFFICIAL: readonly Voice[] = ['government', 'official-us', 'court'];

function factOf(content: Content, id: string): Fact & { value: number } {
  const fact = content.facts.get(id);
  if (typeof fact?.value !== 'number')
    throw new Error(`claims-disagree needs the fact "${id}" to be a number.`);
  return fact as Fact & { value: number };
}

function lookOf(voice: Voice): Look {
  if (voice === 'arithmetic') return 'estimate';
  return OFFICIAL.includes(voice) ? 'official' : 'independent';
}

function reading(content: Content, claim: Claim, locale: Locale): string {
  return SOURCES[claim].conflicts
    .map((id) => {
      const conflict = content.conflicts.get(id);
      if (conflict?.publish !== 'page' || !conflict.reader)
        throw new Error(`The conflict "${id}" needs a reader text and publish: page.`);
      return printText(conflict.reader, locale);
    })
    .join(' ');
}

/** The rows of `claims-disagree`: every position on every question; values are facts only. */
export function claimRows(
  content: Content,
  locale: Locale,
  labels: Readonly<Record<string, string>>,
): Position[] {
  const row = (claim: Claim, source: PositionSource, index: number): Position => {
    const [low, high = low] = source.facts.map((id) => factOf(content, id));
    if (!low || !high) throw new Error(`The position "${source.id}" has no fact.`);
    const voice: Voice = source.voice ?? low.said_by;
    return {
      id: source.id,
      claim,
      voice,
      look: source.look ?? lookOf(voice),
      low: low.value,
      high: high.value,
      unit: low.unit ?? '',
      who: labels[`who.${source.id}`] ?? '',
      used: source.used === true,
      reading: index === 0 ? reading(content, claim, locale) : '',
    };
  };
  return CLAIMS.flatMap((claim) =>
    SOURCES[claim].positions.map((source, index) => row(claim, source, index)),
  );
}
