import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { cellPublish, numberIn, textIn } from '../../model/table.ts';
import { REST, type FlightRow, type Group } from './transfers.ts';

/** Which rows of the table of transfers stand in which group, in the order that they are drawn in. */
const ROWS: readonly (readonly [id: string, group: Group, kind: FlightRow['kind']])[] = [
  ['march-15-aea-venezuelans', 'march-15', 'sent'],
  ['march-15-other-venezuelans', 'march-15', 'sent'],
  ['march-15-salvadorans', 'march-15', 'sent'],
  ['march-15-women-returned', 'march-15', 'back'],
  ['march-15-nicaraguan-returned', 'march-15', 'back'],
  ['march-30-venezuelans', 'march-30', 'sent'],
  ['march-30-salvadorans', 'march-30', 'sent'],
  ['april-12-ten', 'april-12', 'sent'],
  ['swap-venezuelans-out-2025-07-18', 'out', 'out'],
  ['abrego-return-2025-06-06', 'out', 'out'],
];
const COLUMNS = [
  'date',
  'people',
  'nationality_code',
  'legal_authority',
  'destination_code',
  'counter',
];

/** The rows of `flights`: who was sent, who was flown back at once, who got out, and who is left. */
export function flightRows(content: Content, locale: Locale): FlightRow[] {
  const table = content.tables.get('transfers');
  const rest = content.facts.get('sent-not-accounted-for');
  if (!table || typeof rest?.value !== 'number')
    throw new Error('flights needs the table "transfers" and the fact "sent-not-accounted-for".');

  const rows = ROWS.map(([id, group, kind]): FlightRow => {
    const row = table.byKey.get(id);
    if (!row) throw new Error(`content/tables/transfers.csv has no row "${id}".`);
    if (COLUMNS.some((column) => cellPublish(table, row, column) === 'none'))
      throw new Error(`content/tables/transfers.schema.yaml does not publish "${id}".`);
    if ((textIn(row, 'counts_toward_cecot_288') === 'yes') !== (kind === 'sent'))
      throw new Error(`"${id}" of transfers.csv counts toward CECOT otherwise than it is drawn.`);
    return {
      id,
      group,
      kind,
      date: textIn(row, 'date'),
      people: numberIn(row, 'people') ?? 0,
      nationality: textIn(row, 'nationality_code') as FlightRow['nationality'],
      law: textIn(row, 'legal_authority') as FlightRow['law'],
      destination: textIn(row, 'destination_code') as FlightRow['destination'],
      who: content.counters[textIn(row, 'counter')]?.name[locale] ?? '',
    };
  });
  return [
    ...rows,
    {
      id: REST,
      group: 'out',
      kind: 'out',
      date: rest.as_of ?? '',
      people: rest.value,
      nationality: 'mixed',
      law: 'not_stated',
      destination: 'unknown',
      who: content.counters.own?.name[locale] ?? '',
    },
  ];
}
