/** Which notes a place gets. Ids of `content/charts/place/`, conflicts and caveats. */
import type { Standing } from '../world-rates/chart.ts';
import type { PlaceRecord } from './records.ts';

/** The newest edition of the list. */
const CURRENT = '2026-09';

const NOT_RANKED: Record<Exclude<Standing, number>, string> = {
  notUnState: 'not-ranked-not-un',
  territory: 'not-ranked-territory',
  partOfState: 'not-ranked-part',
  olderEdition: 'not-ranked-older',
  noCountDate: 'not-ranked-undated',
};

/** Caveats that belong to one place. */
const CAVEATS: Readonly<Record<string, readonly string[]>> = { slv: ['slv-rate-probably-old'] };

function ofCount({ row, edition, lessSure }: PlaceRecord): string[] {
  const older = edition !== CURRENT;
  return [
    ...(row.counts === 'sentenced-only' ? ['sentenced-only'] : []),
    ...(older ? ['older-edition'] : []),
    ...(row.asOf === '' && !older ? ['no-count-date'] : []),
    ...(lessSure ? ['less-sure'] : []),
    ...(row.look === 'dashed' ? ['approximate'] : []),
  ];
}

/** Ids of the notes of a place, what is special to it first. */
export function noteIds(record: PlaceRecord): {
  own: string[];
  conflicts: string[];
  caveats: string[];
} {
  const { id, kind, row, conflicts } = record;
  const state = kind === 'state';
  const { standing } = row;
  const own = state
    ? ['wider-definition', 'slv-other-definition']
    : [
        ...(typeof standing === 'string' ? [NOT_RANKED[standing]] : []),
        ...ofCount(record),
        ...(id === 'slv' ? [] : ['slv-civil-society']),
        ...(typeof standing === 'number' ? ['who-is-ranked'] : []),
      ];
  return {
    own: [...own, 'dates-differ', 'arithmetic'],
    conflicts: [...conflicts],
    caveats: [...(CAVEATS[id] ?? [])],
  };
}
