/** Who jails most? Sorted bars, one a place, each with the date of its own count. */
import { formatDate, formatNumber } from '../../model/format.ts';
import { horizontalBars, type BarLook } from '../shared/bars.ts';
import { defineChart, type TableCell } from '../shared/define.ts';
import type { ViewField } from '../shared/view.ts';

/** Why a place is shown without a rank. */
export const REASONS = [
  'notUnState',
  'territory',
  'partOfState',
  'olderEdition',
  'noCountDate',
] as const;

/** A place's standing: its rank, or why it has none. */
export type Standing = number | (typeof REASONS)[number];

/** One place with its newest count. */
export interface WorldRate {
  /** Lower-case place id: `slv`. */
  id: string;
  name: string;
  /** People in prison for every 100,000 inhabitants. */
  rate: number;
  people: number | null;
  /** ISO date of the count; '' when the list gives none. */
  asOf: string;
  standing: Standing;
  region: string;
  /** Solid: as listed; outline: an independent count; dashed: an approximate rate. */
  look: BarLook;
}

/** What the reader chose. */
export interface WorldRatesView extends Record<string, string | readonly string[]> {
  /** Ids of chosen places; none means the highest rates. */
  places: readonly string[];
  region: string;
}

const REGIONS = ['all', 'africa', 'americas', 'asia', 'europe', 'oceania'];
/** How many bars the chart opens with. */
export const TOP = 25;

const view: readonly ViewField[] = [
  { key: 'places', type: 'list', initial: [], max: 40 },
  { key: 'region', type: 'choice', initial: 'all', values: REGIONS },
];

const isRanked = ({ standing }: WorldRate) => typeof standing === 'number';

/** The places that a view shows, from the highest rate to the lowest. */
export function shown(rows: readonly WorldRate[], { places, region }: WorldRatesView): WorldRate[] {
  const sorted = [...rows].sort((a, b) => b.rate - a.rate || a.name.localeCompare(b.name));
  if (places.length > 0) {
    const chosen = sorted.filter(({ id }) => places.includes(id));
    if (chosen.length > 0) return chosen;
  }
  return sorted
    .filter((row) => isRanked(row) && (region === 'all' || row.region === region))
    .slice(0, TOP);
}

const text = (value: string, shownAs = value): TableCell => ({
  kind: 'text',
  value,
  text: shownAs,
});

/** The chart. */
export const worldRates = defineChart<WorldRate, WorldRatesView>({
  id: 'world-rates',
  view,

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      name: record.place ?? '',
      rate: Number(record.rate),
      people: record.people ? Number(record.people) : null,
      asOf: record.date ?? '',
      standing: Number(record.rank) || (record.rank as Standing),
      region: record.region ?? '',
      look: record.look as BarLook,
    })),

  spec(rows, chosen, context) {
    const { palette, locale, labels } = context;
    const bars = shown(rows, chosen).map((row) => {
      const own = row.id === 'slv' || row.id === 'usa';
      const hue = row.id === 'slv' ? 'salvador' : row.id === 'usa' ? 'states' : 'other';
      return {
        label: isRanked(row) ? row.name : `${row.name} (${labels.notRanked})`,
        value: row.rate,
        text: formatNumber(row.rate, locale),
        aside: row.asOf.slice(0, 4) || (labels.noDate ?? ''),
        color: palette[hue],
        tint: palette[`${hue}-soft`],
        look: row.look,
        strong: own,
      };
    });
    const { config, height } = horizontalBars(bars, context, { rowHeight: 22 });
    return { panels: [{ kind: 'chart', height, config }] };
  },

  table(rows, { locale, labels }) {
    const label = (key: string) => labels[key] ?? key;
    return {
      columns: [
        { key: 'place', label: label('place') },
        { key: 'rate', label: label('rate') },
        { key: 'people', label: label('people') },
        { key: 'date', label: label('countDate') },
        { key: 'rank', label: label('rank') },
        { key: 'region', label: label('region') },
        { key: 'look', label: label('look') },
      ],
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          text(row.name),
          { kind: 'number', value: row.rate, text: formatNumber(row.rate, locale) },
          row.people === null
            ? text('', label('unknown'))
            : { kind: 'number', value: row.people, text: formatNumber(row.people, locale) },
          row.asOf
            ? { kind: 'date', value: row.asOf, text: formatDate(row.asOf, locale) }
            : text('', label('noDate')),
          typeof row.standing === 'number'
            ? { kind: 'number', value: row.standing, text: formatNumber(row.standing, locale) }
            : text(row.standing, label(`reason.${row.standing}`)),
          text(row.region, label(`regions.${row.region}`)),
          text(row.look, row.look === 'solid' ? '' : label(`looks.${row.look}`)),
        ],
      })),
    };
  },

  inView: shown,

  sentence(rows, chosen, { labels }) {
    const visible = shown(rows, chosen);
    const [first, last] = [visible[0], visible.at(-1)];
    const find = (id: string) => rows.find((row) => row.id === id);
    const [slv, usa] = [find('slv'), find('usa')];
    if (!first || !last || !slv || !usa)
      throw new Error('world-rates needs El Salvador and the US.');
    const date = (asOf: string) => (asOf ? { date: asOf } : (labels.noDate ?? ''));
    return {
      count: { number: visible.length },
      rankedCount: { number: rows.filter(isRanked).length },
      firstName: first.name,
      firstRate: { number: first.rate },
      lastName: last.name,
      lastRate: { number: last.rate },
      slvRate: { number: slv.rate },
      usaRate: { number: usa.rate },
      ratioSlvUsa: { number: Math.round((slv.rate / usa.rate) * 100) / 100, decimals: 2 },
      slvCountDate: date(slv.asOf),
      usaCountDate: date(usa.asOf),
    };
  },

  takeaway: ({ places }) => (places.length > 0 ? 'takeaway_places' : 'takeaway'),
});
