/** How full is the whole system? Occupancy by base: with and without CECOT's advertised places. */
import type { BarLook } from '../shared/bars.ts';
import { dateCell, numberCell, textCell } from '../shared/cells.ts';
import { defineChart } from '../shared/define.ts';
import type { ViewValues } from '../shared/view.ts';
import { keyOfLooks } from './key.ts';
import type { OccupancyRow, Section } from './levels.ts';
import { occupancyPicture } from './picture.ts';

const COLUMNS = [
  'who',
  'date',
  'section',
  'people',
  'places',
  'percent',
  'look',
  'counter',
] as const;

/** The chart; nothing in it can be changed. */
export const systemOccupancy = defineChart<OccupancyRow, ViewValues>({
  id: 'system-occupancy',
  view: [],

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      section: record.section as Section,
      who: record.who ?? '',
      date: record.date ?? '',
      people: record.people ? Number(record.people) : null,
      places: record.places ? Number(record.places) : null,
      percent: Number(record.percent),
      look: record.look as BarLook,
      counter: record.counter ?? '',
    })),

  spec: (rows, _view, context) => ({
    panels: [occupancyPicture(rows, context), keyOfLooks(context)],
  }),

  table: (rows, { locale, labels }) => ({
    columns: COLUMNS.map((key) => ({ key, label: labels[`column.${key}`] ?? key })),
    rows: rows.map((row) => ({
      key: row.id,
      cells: [
        textCell(row.who),
        dateCell(row.date, 'day', locale),
        textCell(row.section, labels[`section.${row.section}`]),
        numberCell(row.people, locale),
        numberCell(row.places, locale),
        numberCell(row.percent, locale),
        textCell(row.look, labels[`look.${row.look}`]),
        textCell(row.counter),
      ],
    })),
  }),

  sentence(rows) {
    const row = (id: string) => {
      const found = rows.find((one) => one.id === id);
      if (!found) throw new Error(`system-occupancy needs the row "${id}".`);
      return found;
    };
    const [before, without, with_] = [
      row('slv-2020-12-system'),
      row('slv-2024-without-cecot'),
      row('slv-2024-with-cecot'),
    ];
    const june = row('slv-2024-06-without-cecot');
    const number = (value: number | null) => ({ number: value ?? 0 });
    return {
      before: number(before.percent),
      beforeDate: { date: before.date },
      beforePeople: number(before.people),
      beforePlaces: number(before.places),
      without: number(without.percent),
      withoutPeople: number(without.people),
      withoutPlaces: number(without.places),
      withCecot: number(with_.percent),
      withPeople: number(with_.people),
      withPlaces: number(with_.places),
      estimateYear: { date: with_.date },
      june: number(june.percent),
      juneDate: { date: june.date },
      cecotOnly: number(row('slv-2024-06-cecot-only').percent),
      listed: number(row('slv-2017-07-system').percent),
      listedDate: { date: row('slv-2017-07-system').date },
      quoted: number(row('slv-2024-01-system').percent),
      quotedDate: { date: row('slv-2024-01-system').date },
      highest: number(row('slv-2025-03-system').percent),
      highestDate: { date: row('slv-2025-03-system').date },
    };
  },
});
