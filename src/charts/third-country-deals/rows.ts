import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { cellPublish, numberIn, textIn, type Row } from '../../model/table.ts';
import type { DealRow } from './deal-row.ts';

/** El Salvador's payment; the report counts it, and a letter made public in court shows it. */
const LETTER = 'grant-letter-4-76m';
const SHOWN = ['amount_usd', 'people_received', 'recipient', 'as_of'];

/** The rows of `third-country-deals`, the largest payment first. */
export function dealRows({ tables, places }: Content, locale: Locale): DealRow[] {
  const table = tables.get('money');
  if (!table) throw new Error('The table "money" is missing in content/tables/.');
  const byCode = new Map([...places.values()].map((place) => [place.code, place]));
  const toRow = (row: Row): DealRow => {
    // Codes of places stand in capitals in the places' file only.
    const place = byCode.get(textIn(row, 'recipient').toUpperCase());
    if (!place) throw new Error(`content/places.yaml has no place for the payment "${row.key}".`);
    return {
      id: place.id,
      name: place.name[locale],
      paid: numberIn(row, 'amount_usd') ?? 0,
      people: numberIn(row, 'people_received'),
      basis: row.key === LETTER ? 'letter' : 'report',
      asOf: textIn(row, 'as_of'),
    };
  };
  return table.rows
    .filter((row) => textIn(row, 'measure') === 'lump-sum' || row.key === LETTER)
    .filter((row) => SHOWN.every((column) => cellPublish(table, row, column) !== 'none'))
    .map(toRow)
    .sort((a, b) => b.paid - a.paid || (a.people ?? 0) - (b.people ?? 0));
}
