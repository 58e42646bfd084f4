/** One place beside El Salvador, the United States and the world: four bars on one scale. */
import { formatDate, formatNumber } from '../../model/format.ts';
import { horizontalBars } from '../shared/bars.ts';
import { dateCell, numberCell, textCell } from '../shared/cells.ts';
import { defineChart, type DrawContext, type TableCell } from '../shared/define.ts';
import type { Token } from '../shared/tokens.ts';
import type { Value } from '../shared/words.ts';
import type { Standing } from '../world-rates/chart.ts';
import { ownRow, ratioOf, rowOf, type Counts, type PlaceRow } from './place-row.ts';

const COLUMNS = [
  'place',
  'rate',
  'people',
  'date',
  'rank',
  'counts',
  'counter',
  'look',
  'role',
] as const;

type Labels = DrawContext['labels'];

/** A bar's name, with what keeps it from being read like the others. */
function nameOf(row: PlaceRow, own: PlaceRow, labels: Labels): string {
  const differs = row.counts !== own.counts && own.counts === 'all-confinement';
  const marks = [
    row.role === 'own' && typeof row.standing === 'string' && labels.notRanked,
    differs && labels.prisonsOnly,
    row.counts === 'sentenced-only' && labels.sentencedOnly,
  ].filter(Boolean);
  return marks.length > 0 ? `${row.name} (${marks.join(', ')})` : row.name;
}

/** Hues have their meaning; a place without one is told from the others by ink. */
function hueOf({ id, role }: PlaceRow): [fill: Token, tint: Token] {
  if (id === 'slv') return ['salvador', 'salvador-soft'];
  if (id === 'usa' || id.startsWith('us-')) return ['states', 'states-soft'];
  return [role === 'own' ? 'ink' : 'other', 'other-soft'];
}

function rankCell(
  { standing }: PlaceRow,
  { locale, labels }: Pick<DrawContext, 'locale' | 'labels'>,
): TableCell {
  if (typeof standing === 'string') return textCell(standing, labels[`reason.${standing}`]);
  return numberCell(standing, locale);
}

/** The chart. Its rows are those of one place; it has no view of its own. */
export const place = defineChart<PlaceRow, Record<string, never>>({
  id: 'place',
  view: [],

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      name: record.place ?? '',
      role: record.role as PlaceRow['role'],
      rate: Number(record.rate),
      people: record.people ? Number(record.people) : null,
      asOf: record.date ?? '',
      standing: record.rank ? Number(record.rank) || (record.rank as Standing) : null,
      counts: record.counts as Counts,
      counter: record.counter ?? '',
      look: record.look as PlaceRow['look'],
    })),

  spec(rows, _, context) {
    const { palette, locale, labels } = context;
    const own = ownRow(rows);
    const bars = rows.map((row) => {
      const [fill, tint] = hueOf(row);
      return {
        label: nameOf(row, own, labels),
        value: row.rate,
        text: formatNumber(row.rate, locale),
        aside: row.asOf.slice(0, 4) || (labels.undated ?? ''),
        color: palette[fill],
        tint: palette[tint],
        look: row.look,
        strong: row.role === 'own',
      };
    });
    const { config, height } = horizontalBars(bars, context, { rowHeight: 32 });
    return { panels: [{ kind: 'chart', height, config }] };
  },

  table: (rows, context) => ({
    columns: COLUMNS.map((key) => ({ key, label: context.labels[key] ?? key })),
    rows: rows.map((row) => ({
      key: row.id,
      cells: [
        textCell(row.name),
        numberCell(row.rate, context.locale),
        numberCell(row.people, context.locale, context.labels.unknown),
        row.asOf ? dateCell(row.asOf, 'day', context.locale) : textCell('', context.labels.noDate),
        rankCell(row, context),
        textCell(row.counts, context.labels[`counted.${row.counts}`]),
        textCell(row.counter),
        textCell(row.look, row.look === 'solid' ? '' : context.labels[`looks.${row.look}`]),
        textCell(row.role, context.labels[`roles.${row.role}`]),
      ],
    })),
  }),

  sentence(rows, _, { locale, labels }) {
    const own = ownRow(rows);
    const [slv, usa, world] = ['slv', 'usa', 'wld'].map((id) => rowOf(rows, id));
    if (!slv || !usa || !world) throw new Error('A place needs something to stand beside.');
    const date = ({ asOf }: PlaceRow): Value => (asOf ? { date: asOf } : (labels.noDate ?? ''));
    const day = ({ asOf }: PlaceRow) => (asOf ? formatDate(asOf, locale) : labels.noDate);
    // What is worked out from an approximate rate is no more exact than the rate.
    const written = (value: number, decimals?: number) => {
      const number = formatNumber(value, locale, decimals);
      return own.look === 'dashed' ? (labels.about ?? '').replace('{value}', number) : number;
    };
    const ratio = (other: PlaceRow) => {
      const { number, decimals } = ratioOf(own.rate, other.rate);
      return written(number, decimals);
    };
    return {
      count: { number: rows.length },
      rate: written(own.rate),
      oneIn: { number: Math.round(100_000 / own.rate) },
      date: date(own),
      ...(own.people === null ? {} : { people: { number: own.people } }),
      ...(typeof own.standing === 'number' ? { rank: { number: own.standing } } : {}),
      slvRate: { number: slv.rate },
      slvDate: date(slv),
      ratioSlv: ratio(slv),
      usaRate: { number: usa.rate },
      usaDate: date(usa),
      ratioUsa: ratio(usa),
      worldRate: { number: world.rate },
      worldDate: date(world),
      ratioWorld: ratio(world),
      bars: rows
        .map((row) => `${nameOf(row, own, labels)} ${formatNumber(row.rate, locale)}`)
        .join(', '),
      dates: rows.map((row) => `${row.name}: ${day(row)}`).join('; '),
    };
  },
});
