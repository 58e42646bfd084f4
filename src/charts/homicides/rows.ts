import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { cellPublish, numberIn, textIn } from '../../model/table.ts';
import type { Words } from '../shared/built.ts';
import type { HomicideRow, Rule } from './years.ts';

const SHOWN = ['homicides', 'rate_per_100k', 'counting_rule', 'counter'];
/** The UN estimate stands in no table; it is one published figure. */
const ESTIMATE = 'homicide-rate-2024-unodc';

/** The rows of `homicides`: the police count by year, then the UN estimate. */
export function homicideRows(content: Content, locale: Locale, labels: Words): HomicideRow[] {
  const table = content.tables.get('homicides');
  if (!table) throw new Error('The table "homicides" is missing in content/tables/.');
  const estimate = content.facts.get(ESTIMATE);
  if (typeof estimate?.value !== 'number' || !estimate.as_of)
    throw new Error(`The fact "${ESTIMATE}" must be a number with a year.`);
  const year = Number(estimate.as_of.slice(0, 4));
  return [
    ...table.rows
      .filter((row) => SHOWN.every((column) => cellPublish(table, row, column) !== 'none'))
      .map((row) => ({
        id: row.key,
        year: numberIn(row, 'year') ?? 0,
        people: numberIn(row, 'homicides'),
        rate: numberIn(row, 'rate_per_100k'),
        rule: textIn(row, 'counting_rule') as Rule,
        counter: content.counters[textIn(row, 'counter')]?.name[locale] ?? '',
      }))
      .sort((a, b) => a.year - b.year),
    {
      id: `unodc-${year}`,
      year,
      people: null,
      rate: estimate.value,
      rule: 'estimate',
      counter: labels.unodcName ?? '',
    },
  ];
}
