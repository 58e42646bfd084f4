/** How did El Salvador get there? Prison rates and totals since 2000, counter by counter. */
import { formatList, formatNumber } from '../../model/format.ts';
import { dateCell, numberCell, textCell } from '../shared/cells.ts';
import { defineChart } from '../shared/define.ts';
import type { ViewField } from '../shared/view.ts';
import type { Value } from '../shared/words.ts';
import { timeKey } from './key.ts';
import { peoplePicture, ratePicture } from './picture.ts';
import {
  chosenPlaces,
  FIRST_PLACES,
  measureOf,
  newestCount,
  placeOf,
  type Kind,
  type TimeRow,
  type TimeView,
} from './series.ts';

const view: readonly ViewField[] = [
  { key: 'places', type: 'list', initial: FIRST_PLACES, max: 14 },
  { key: 'measure', type: 'choice', initial: 'rate', values: ['rate', 'people'] },
];
const COLUMNS = ['place', 'date', 'rate', 'people', 'kind', 'counter', 'bound'] as const;

/** The chart. */
export const rateOverTime = defineChart<TimeRow, TimeView>({
  id: 'rate-over-time',
  view,

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      name: record.place ?? '',
      date: record.date ?? '',
      rate: record.rate ? Number(record.rate) : null,
      people: record.people ? Number(record.people) : null,
      atLeast: record.bound === 'at-least',
      kind: record.kind as Kind,
      counter: record.counter ?? '',
    })),

  spec(rows, chosen, context) {
    const places = chosenPlaces(rows, chosen);
    const panels =
      measureOf(chosen) === 'people'
        ? places.flatMap((place) => peoplePicture(rows, place, context))
        : [ratePicture(rows, places, context)];
    return { panels: [...panels, timeKey(context)] };
  },

  table: (rows, { locale, labels }) => ({
    columns: COLUMNS.map((key) => ({ key, label: labels[key] ?? key })),
    rows: rows.map((row) => ({
      key: row.id,
      cells: [
        textCell(row.name),
        dateCell(row.date, 'day', locale),
        numberCell(row.rate, locale),
        numberCell(row.people, locale),
        textCell(row.kind, labels[`kinds.${row.kind}`]),
        textCell(row.counter),
        textCell(row.atLeast ? 'at-least' : '', row.atLeast ? labels.atLeast : ''),
      ],
    })),
  }),

  inView(rows, chosen) {
    const places = chosenPlaces(rows, chosen);
    return rows.filter((row) => places.includes(placeOf(row)));
  },

  sentence(rows, chosen, { locale, labels }) {
    const measure = measureOf(chosen);
    const row = (id: string) => {
      const found = rows.find((one) => one.id === id);
      if (!found) throw new Error(`rate-over-time needs the row "${id}".`);
      return found;
    };
    const [first, before, after, census] = [
      row('slv-2000-main'),
      row('slv-2022-03-main'),
      row('slv-2024-03-main'),
      row('slv-2024-census'),
    ];
    const highest = rows
      .filter((one) => placeOf(one) === 'usa' && one.kind === 'count')
      .reduce((a, b) => ((b.rate ?? 0) > (a.rate ?? 0) ? b : a));
    const newest = newestCount(rows, 'usa', 'rate') ?? highest;
    const ends = chosenPlaces(rows, chosen)
      .map((place) => newestCount(rows, place, measure))
      .filter((one) => one !== undefined)
      .sort((a, b) => (b[measure] ?? 0) - (a[measure] ?? 0));
    const number = (value: number | null | undefined): Value => formatNumber(value ?? 0, locale);
    const date = (one: TimeRow | undefined): Value => (one ? { date: one.date } : '');
    const [top, bottom] = [ends[0], ends.at(-1)];
    return {
      count: { number: ends.length },
      shown: labels[`option.measure.${measure}`] ?? '',
      placeNames: formatList(
        chosenPlaces(rows, chosen).map((id) => rows.find((one) => placeOf(one) === id)?.name ?? id),
        locale,
      ),
      slvFirst: number(first.rate),
      slvFirstDate: date(first),
      slvBefore: number(before.rate),
      slvAfter: number(after.rate),
      slvPeopleFirst: number(first.people),
      slvPeopleBefore: number(before.people),
      slvPeopleAfter: number(after.people),
      slvPeopleCensus: number(census.people),
      slvCensus: number(census.rate),
      censusDate: date(census),
      beforeDate: date(before),
      afterDate: date(after),
      usaHighest: number(highest.rate),
      usaHighestDate: date(highest),
      usaNewest: number(newest.rate),
      usaNewestDate: date(newest),
      topName: top?.name ?? '',
      topValue: number(top?.[measure]),
      topDate: date(top),
      bottomName: bottom?.name ?? '',
      bottomValue: number(bottom?.[measure]),
      bottomDate: date(bottom),
    };
  },

  options: (rows) => ({
    places: [...new Map(rows.map((row) => [placeOf(row), row.name]))].map(([value, label]) => ({
      value,
      label,
    })),
  }),

  takeaway(chosen) {
    if (measureOf(chosen) === 'people') return 'takeaway_people';
    const first = FIRST_PLACES.every((id) => chosen.places.includes(id));
    return first && chosen.places.length === FIRST_PLACES.length ? 'takeaway' : 'takeaway_places';
  },
});
