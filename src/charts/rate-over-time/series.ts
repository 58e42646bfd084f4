/** The rows of `rate-over-time` and the rule by which its lines break. */
import { yearOf } from '../shared/year.ts';

/**
 * How a row was come by, which decides how it is drawn. `count`: counted and stated by officials
 * or listed by World Prison Brief; `independent`: counted by civil society; `census`; `listing`:
 * dated by the list that it stands in; `survey` and `other`: another series; `estimate`; `sum`:
 * the last count plus arrests, minus releases.
 */
export const KINDS = [
  'count',
  'independent',
  'census',
  'listing',
  'survey',
  'other',
  'estimate',
  'sum',
] as const;

/** How a row was come by. */
export type Kind = (typeof KINDS)[number];

/** What is drawn: people for every 100,000 inhabitants, or people. */
export type Measure = 'rate' | 'people';

/** One count of one place. */
export interface TimeRow {
  /** Row id; it begins with the place's id. */
  id: string;
  name: string;
  /** ISO date, as exact as it is known. */
  date: string;
  rate: number | null;
  people: number | null;
  /** Whether the source says "more than". */
  atLeast: boolean;
  kind: Kind;
  /** Who counted, as written in the reader's language; a change of it breaks the line. */
  counter: string;
}

/** What the reader chose. */
export interface TimeView extends Record<string, string | readonly string[]> {
  /** Place ids; none means the first choice. */
  places: readonly string[];
  measure: string;
}

/** The places that the chart opens with. */
export const FIRST_PLACES = ['slv', 'usa', 'wld'] as const;

/** A line joins counts at most this many years apart; a longer silence is a gap. */
const LONGEST_GAP = 4;

/** A row's place id: `slv-2022-03-main` → `slv`. */
export const placeOf = ({ id }: Pick<TimeRow, 'id'>): string => id.slice(0, 3);

/** The row's number in a measure. */
export const valueOf = (row: TimeRow, measure: Measure): number | null => row[measure];

/** The chosen places, El Salvador first and the rest in the rows' order. */
export function chosenPlaces(rows: readonly TimeRow[], { places }: TimeView): string[] {
  const known = [...new Set(rows.map(placeOf))];
  const chosen = known.filter((id) => places.includes(id));
  return chosen.length > 0 ? chosen : known.filter((id) => FIRST_PLACES.some((p) => p === id));
}

/** The view's measure. */
export const measureOf = (view: TimeView): Measure =>
  view.measure === 'people' ? 'people' : 'rate';

/** Whether a row belongs to the line of counts. */
const isCount = ({ kind }: TimeRow) => kind === 'count' || kind === 'independent';

/**
 * The stretches of a place's line, oldest first. A stretch ends where the counter changes and
 * where no count is known for longer than `LONGEST_GAP` years; stretches are never joined.
 */
export function runs(rows: readonly TimeRow[], place: string, measure: Measure): TimeRow[][] {
  const counts = rows
    .filter((row) => placeOf(row) === place && isCount(row) && valueOf(row, measure) !== null)
    .sort((a, b) => yearOf(a.date) - yearOf(b.date));
  const found: TimeRow[][] = [];
  for (const row of counts) {
    const before = found.at(-1)?.at(-1);
    const joins =
      before?.counter === row.counter && yearOf(row.date) - yearOf(before.date) <= LONGEST_GAP;
    if (joins) found.at(-1)?.push(row);
    else found.push([row]);
  }
  return found;
}

/** A place's newest count; arithmetic, lists and estimates do not count. */
export function newestCount(
  rows: readonly TimeRow[],
  place: string,
  measure: Measure,
): TimeRow | undefined {
  return runs(rows, place, measure).at(-1)?.at(-1);
}
