import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { cellPublish, numberIn, textIn } from '../../model/table.ts';
import { ID, type AmountRow } from './amounts.ts';

/** Which rows of the table of money are shown, with the fact that says how many people they cover. */
const ROWS: readonly (readonly [id: string, people?: string])[] = [
  [ID.announced],
  [ID.federal],
  [ID.group, 'price-people-covered'],
  [ID.aside],
  [ID.grant, 'grant-people-ceiling'],
];
const COLUMNS = ['amount_usd', 'status', 'measure', 'counter', 'as_of'];

/** The rows of `price`: yearly amounts, the grant, and the grant divided by people held. */
export function priceRows(content: Content, locale: Locale): AmountRow[] {
  const table = content.tables.get('money');
  if (!table) throw new Error('The table "money" is missing in content/tables/.');
  const fact = (id: string): number => {
    const value = content.facts.get(id)?.value;
    if (typeof value !== 'number') throw new Error(`The fact "${id}" must be a number.`);
    return value;
  };
  const rows = ROWS.map(([id, people]): AmountRow => {
    const row = table.byKey.get(id);
    if (!row || COLUMNS.some((column) => cellPublish(table, row, column) === 'none'))
      throw new Error(`content/tables/money.csv has no row "${id}" to show.`);
    return {
      id,
      measure: textIn(row, 'measure') as AmountRow['measure'],
      amount: numberIn(row, 'amount_usd') ?? 0,
      status: textIn(row, 'status') as AmountRow['status'],
      people: people === undefined ? null : fact(people),
      date: textIn(row, 'as_of'),
      who: content.counters[textIn(row, 'counter')]?.name[locale] ?? '',
    };
  });
  return [
    ...rows,
    {
      id: ID.each,
      measure: 'grant-per-person',
      amount: fact('grant-per-venezuelan'),
      status: 'derived',
      people: fact('venezuelans-freed'),
      date: content.facts.get('grant-per-venezuelan')?.as_of ?? '',
      who: content.counters.own?.name[locale] ?? '',
    },
  ];
}
