/** Who was sent to CECOT, under which law, and who got out, to where. */
import { dateCell, numberCell, textCell } from '../shared/cells.ts';
import { defineChart } from '../shared/define.ts';
import type { ViewField } from '../shared/view.ts';
import { flightsDrawing } from './drawing.ts';
import { REST, sum, type FlightRow, type FlightsView, type Group } from './transfers.ts';

const view: readonly ViewField[] = [
  { key: 'part', type: 'choice', initial: 'all', values: ['all', 'first', 'later', 'out'] },
];

const COLUMNS = ['flight', 'date', 'nationality', 'law', 'destination', 'people', 'kind', 'who'];

/** The chart. */
export const flights = defineChart<FlightRow, FlightsView>({
  id: 'flights',
  view,

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      group: record.flight as Group,
      kind: record.kind as FlightRow['kind'],
      date: record.date ?? '',
      people: Number(record.people),
      nationality: record.nationality as FlightRow['nationality'],
      law: record.law as FlightRow['law'],
      destination: record.destination as FlightRow['destination'],
      who: record.who ?? '',
    })),

  spec: (rows, chosen, context) => ({ panels: [flightsDrawing(rows, chosen, context)] }),

  table(rows, { locale, labels }) {
    const word = (group: string, key: string) => textCell(key, labels[`${group}.${key}`] ?? key);
    return {
      columns: COLUMNS.map((key) => ({ key, label: labels[key] ?? key })),
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          word('flights', row.group),
          dateCell(row.date, 'day', locale),
          word('nationalities', row.nationality),
          word('laws', row.law),
          word('destinations', row.destination),
          numberCell(row.people, locale),
          word('kinds', row.kind),
          textCell(row.who),
        ],
      })),
    };
  },

  sentence(rows) {
    const sent = rows.filter(({ kind }) => kind === 'sent');
    const people = (id: string) => ({ number: rows.find((row) => row.id === id)?.people ?? 0 });
    const ofGroup = (group: Group) => ({
      number: sum(sent.filter((row) => row.group === group)),
    });
    const date = (id: string) => ({ date: rows.find((row) => row.id === id)?.date ?? '' });
    const underOther = sent.filter(({ group, law }) => group === 'march-15' && law === 'title_8');
    const swap = 'swap-venezuelans-out-2025-07-18';
    return {
      total: { number: sum(sent) },
      first: ofGroup('march-15'),
      aea: people('march-15-aea-venezuelans'),
      firstOther: { number: sum(underOther) },
      firstDate: date('march-15-aea-venezuelans'),
      military: ofGroup('march-30'),
      militaryVenezuelans: people('march-30-venezuelans'),
      militarySalvadorans: people('march-30-salvadorans'),
      militaryDate: date('march-30-venezuelans'),
      last: ofGroup('april-12'),
      lastDate: date('april-12-ten'),
      freed: people(swap),
      freedDate: date(swap),
      returned: people('abrego-return-2025-06-06'),
      returnedDate: date('abrego-return-2025-06-06'),
      rest: people(REST),
      restDate: { date: (rows.find(({ id }) => id === REST)?.date ?? '').slice(0, 7) },
    };
  },

  takeaway: ({ part }) => (part === 'all' ? 'takeaway' : `takeaway_${part}`),
});
