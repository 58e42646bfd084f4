/** Which sentences a place gets: none that its data do not bear. Keys of `content/charts/place/`. */
import { ownRow, relationOf, rowOf, type PlaceRow } from './place-row.ts';
import type { PlaceRecord } from './records.ts';

/** What is known of a place and of those beside it. */
export interface Known {
  record: PlaceRecord;
  rows: readonly PlaceRow[];
  /** The ranked country after it, where one stands in the chart. */
  next?: PlaceRecord | undefined;
}

/** The key of a sentence that compares: plain where the place is lower, `_higher`, `_equal`. */
function compared(key: string, rows: readonly PlaceRow[], other: string): string {
  const relation = relationOf(ownRow(rows).rate, rowOf(rows, other).rate);
  return relation === 'lower' ? key : `${key}_${relation}`;
}

/** The key of the title, which is a finding. */
export function titleKey({ record, rows }: Known): string {
  if (record.id === 'slv') return compared('title_slv', rows, 'usa');
  return compared(record.kind === 'state' ? 'title_state' : 'title', rows, 'slv');
}

/** The kind of a place's count, which its sentences and its source line follow. */
export function countKind({
  id,
  kind,
  row,
}: PlaceRecord): '' | '_slv' | '_state' | '_undated' | '_sentenced' {
  if (id === 'slv') return '_slv';
  if (kind === 'state') return '_state';
  if (row.asOf === '') return '_undated';
  return row.counts === 'sentenced-only' ? '_sentenced' : '';
}

/** The keys of the sentences on the place itself: how many, and its rank where it has one. */
export function ownKeys({ record }: Known): { rate: string; rank?: string } {
  const rate = `takeaway${countKind(record)}`;
  if (typeof record.row.standing !== 'number') return { rate };
  const kind = record.kind === 'state' ? '_state' : '';
  return { rate, rank: `rank${kind}${record.sharesRank ? '_shared' : ''}` };
}

/** The keys of the sentences that set the place beside others. */
function besideKeys({ record, rows, next }: Known): string[] {
  const { id, kind, row } = record;
  if (kind === 'state') {
    return [compared('usa_state', rows, 'usa'), compared('slv_state', rows, 'slv'), 'world_state'];
  }
  return [
    ...(id === 'slv' ? [] : [compared('slv', rows, 'slv')]),
    ...(id === 'usa' ? [] : [compared('usa', rows, 'usa')]),
    compared('world', rows, 'wld'),
    ...(next ? ['next'] : []),
    row.asOf === '' ? 'caution_undated' : 'caution',
  ];
}

/** The keys of the paragraph that may be reprinted, in order. */
export function paragraphKeys(known: Known): string[] {
  const { rate, rank } = ownKeys(known);
  const { people } = known.record.row;
  return [
    rate,
    ...(people === null ? [] : ['people']),
    ...(rank ? [rank] : []),
    ...besideKeys(known),
  ];
}
