/** Which rows the chart of a place shows. */
import type { PlaceRow } from './place-row.ts';
import type { Listed, PlaceRecord, Places } from './records.ts';

/** A place by id; throws a sentence when it has no page. */
export function recordOf({ records }: Places, id: string): PlaceRecord {
  const record = records.get(id);
  if (!record) throw new Error(`There is no page of a place "${id}".`);
  return record;
}

/** The ranked country after a place; for El Salvador and the United States, which leave a bar free. */
export function nextInRank(
  { records }: Places,
  { id, kind, row }: PlaceRecord,
): PlaceRecord | undefined {
  const { standing } = row;
  if (!['slv', 'usa'].includes(id) || typeof standing !== 'number') return undefined;
  return [...records.values()]
    .filter((one) => one.kind === kind && !['slv', 'usa'].includes(one.id))
    .filter(({ row: other }) => typeof other.standing === 'number' && other.standing > standing)
    .sort((a, b) => b.row.rate - a.row.rate)[0];
}

/** The place, El Salvador, the right US figure and the world, with what stands in for a double. */
export function listedFor(places: Places, id: string): Listed[] {
  const own = recordOf(places, id);
  const usa = own.kind === 'state' ? places.union : recordOf(places, 'usa');
  const next = nextInRank(places, own);
  const others = [recordOf(places, 'slv'), usa, places.world, ...(next ? [next] : [])];
  const compared = others
    .filter(({ row }) => row.id !== id)
    .map(({ row, sources }) => ({
      // A country's rank has no place in a column of ranks among states.
      row: {
        ...row,
        role: 'compared' as const,
        standing: own.kind === 'state' ? null : row.standing,
      },
      sources,
    }));
  return [own, ...compared].sort((a, b) => b.row.rate - a.row.rate);
}

/** The rows of a place's chart, from the highest rate to the lowest. */
export const rowsFor = (places: Places, id: string): PlaceRow[] =>
  listedFor(places, id).map(({ row }) => row);
