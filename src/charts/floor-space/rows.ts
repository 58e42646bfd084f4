import type { Content } from '../../model/content.ts';
import { formatNumber } from '../../model/format.ts';
import type { Locale } from '../../model/locale.ts';
import { numberIn, textIn, type Row } from '../../model/table.ts';
import { STANDARDS, type FloorRow } from './floor.ts';

const CELL = [
  ['cell-length-12-3', 'length'],
  ['cell-width-7-4', 'width'],
  ['cell-area-official-100', 'official'],
] as const;

/** Which scenarios the table lists; the others of the same kind repeat them on another area. */
const SCENARIOS = [
  'cell-60-plans',
  'cell-70-plans',
  'cell-80-plans',
  'cell-100-plans',
  'hc-14500-plans',
  'hc-15000-plans',
  'hc-20480-plans',
  'hc-40000-plans',
];

function tableRow(content: Content, table: string, key: string): Row {
  const row = content.tables.get(table)?.byKey.get(key);
  if (!row) throw new Error(`content/tables/${table}.csv has no row "${key}".`);
  return row;
}

const fill = (template: string, people: number, locale: Locale) =>
  template.replace('{people}', formatNumber(people, locale));

/** The rows of `floor-space`: the cell, the yardsticks, and the numbers of people reported. */
export function floorSpaceRows(
  content: Content,
  locale: Locale,
  labels: Readonly<Record<string, string>>,
): FloorRow[] {
  const who = (row: Row) => content.counters[textIn(row, 'counter')]?.name[locale] ?? '';
  const design = (key: string) => tableRow(content, 'design', key);
  const cells = content.facts.get('cecot-cells');
  if (typeof cells?.value !== 'number') throw new Error('The fact "cecot-cells" must be a number.');

  return [
    ...CELL.map(([key, kind]) => {
      const row = design(key);
      return {
        id: key,
        kind,
        value: numberIn(row, 'value_number') ?? 0,
        label: labels[kind] ?? '',
        counter: who(row),
      };
    }),
    {
      id: 'cells',
      kind: 'cells',
      value: cells.value,
      label: labels.cells ?? '',
      counter: who(design('cells-per-pavilion-32')),
    },
    ...STANDARDS.map((key): FloorRow => {
      const row = tableRow(content, 'standards', key);
      return {
        id: key,
        kind: 'standard',
        value: numberIn(row, 'threshold_m2') ?? 0,
        label: labels[`standard.${key}`] ?? '',
        counter: who(row),
      };
    }),
    ...SCENARIOS.map((key): FloorRow => {
      const scenario = tableRow(content, 'floor-space', key);
      const [table = '', id = ''] = textIn(scenario, 'basis_row').split('/');
      const row = tableRow(content, table, id);
      const column =
        { design: 'value_number', headcount: 'value_low', capacity: 'capacity' }[table] ?? '';
      const kind = table === 'design' ? 'per-cell' : 'headcount';
      const value = numberIn(row, column) ?? 0;
      const template = labels[kind === 'per-cell' ? 'inCell' : 'inPrison'] ?? '';
      return { id: key, kind, value, label: fill(template, value, locale), counter: who(row) };
    }),
  ];
}
