/** The questions as the list on the chart's page tells them: with dates and sources. Build only. */
import type { Content } from '../../model/content.ts';
import { shownClaims, TOPICS, type Claim, type Position, type Topic } from './claims.ts';
import { claimsDisagree } from './chart.ts';
import { SOURCES } from './positions.ts';
import { initialView } from '../shared/view.ts';

/** One position with what its mark cannot tell. */
interface ListedPosition extends Position {
  /** ISO date of the number. */
  asOf: string;
  /** Ids of the sources that give it. */
  sources: readonly string[];
}

/** One question with its positions from the lowest to the highest. */
interface ListedClaim {
  claim: Claim;
  /** What a careful reader should take from it. */
  reading: string;
  positions: ListedPosition[];
}

function listedPosition(content: Content, position: Position): ListedPosition {
  const source = SOURCES[position.claim].positions.find(({ id }) => id === position.id);
  const facts = (source?.facts ?? []).flatMap((id) => content.facts.get(id) ?? []);
  const printed = content.sources.get(source?.printedBy ?? '');
  return {
    ...position,
    asOf: printed?.published ?? facts[0]?.as_of ?? '',
    sources: printed ? [printed.id] : [...new Set(facts.flatMap(({ sources }) => sources))],
  };
}

/** Every topic with its questions, from the chart's rows. */
export function listedClaims(
  content: Content,
  rows: readonly Position[],
  labels: Readonly<Record<string, string>>,
): { topic: Topic; claims: ListedClaim[] }[] {
  const all = shownClaims(rows, initialView(claimsDisagree.view), labels);
  return (Object.keys(TOPICS) as Topic[]).map((topic) => ({
    topic,
    claims: all
      .filter(({ claim }) => (TOPICS[topic] as readonly Claim[]).includes(claim))
      .map(({ claim, positions }) => ({
        claim,
        reading: positions.find(({ reading }) => reading)?.reading ?? '',
        positions: positions.map((position) => listedPosition(content, position)),
      })),
  }));
}
