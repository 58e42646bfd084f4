import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { cellPublish, numberIn, textIn } from '../../model/table.ts';
import type { Words } from '../shared/built.ts';
import { DRAWN, occupancy, type OccupancyRow } from './levels.ts';

const SHOWN = ['as_of', 'official_capacity', 'prison_population', 'occupancy_pct', 'counter'];
/** The row whose source names its total and its places in words only. */
const WITH_CECOT = 'slv-2024-with-cecot';
/** The row whose places are inferred, not stated; words in the picture say so. */
const INFERRED = 'slv-2025-03-system';

/** All people, and all places with those that are advertised for CECOT. */
function wholeSystem(content: Content): { people: number; places: number } {
  const fact = (id: string): number => {
    const value = content.facts.get(id)?.value;
    if (typeof value !== 'number') throw new Error(`The fact "${id}" must be a number.`);
    return value;
  };
  const total = content.tables.get('time-series')?.byKey.get('slv-2024-uca-estimate');
  if (!total) throw new Error('content/tables/time-series.csv has no row "slv-2024-uca-estimate".');
  return {
    people: numberIn(total, 'prison_population') ?? 0,
    places: fact('slv-places-2020') + fact('cecot-capacity-advertised'),
  };
}

/** The rows of `system-occupancy`, section by section. */
export function occupancyRows(content: Content, locale: Locale, labels: Words): OccupancyRow[] {
  const table = content.tables.get('occupancy-levels');
  if (!table) throw new Error('The table "occupancy-levels" is missing in content/tables/.');
  return DRAWN.flatMap(({ id, section, look }) => {
    const row = table.byKey.get(id);
    if (!row) throw new Error(`content/tables/occupancy-levels.csv has no row "${id}".`);
    if (SHOWN.some((column) => cellPublish(table, row, column) === 'none')) return [];
    const whole = id === WITH_CECOT ? wholeSystem(content) : undefined;
    const people = whole?.people ?? numberIn(row, 'prison_population');
    const stated = id === INFERRED ? null : numberIn(row, 'official_capacity');
    const places = whole?.places ?? stated;
    return {
      id,
      section,
      who: labels[`who.${id}`] ?? '',
      date: textIn(row, 'as_of'),
      people,
      places,
      percent: occupancy(people, places, numberIn(row, 'occupancy_pct') ?? 0),
      look,
      counter: content.counters[textIn(row, 'counter')]?.name[locale] ?? '',
    };
  });
}
