import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { printText } from '../../model/print.ts';
import { cellPublish, numberIn, textIn } from '../../model/table.ts';
import type { CaseRow } from './case-row.ts';

const SHOWN = ['start', 'end', 'measure', 'cases_low', 'cases_high', 'counter', 'confidence'];

/**
 * The rows of `denaturalization`. The memo of June 2025 holds no count, and a single judgment is
 * the case of one person, not a total: both are left out.
 */
export function caseRows(
  { tables, counters }: Content,
  locale: Locale,
  labels: Readonly<Record<string, string>>,
): CaseRow[] {
  const table = tables.get('denaturalization');
  if (!table) throw new Error('The table "denaturalization" is missing in content/tables/.');
  return table.rows
    .filter((row) => textIn(row, 'measure') !== 'judgment')
    .filter((row) => SHOWN.every((column) => cellPublish(table, row, column) !== 'none'))
    .flatMap((row): CaseRow[] => {
      const low = numberIn(row, 'cases_low');
      if (low === null) return [];
      const what = labels[`what.${row.key}`];
      const counter = counters[textIn(row, 'counter')];
      if (!what || !counter)
        throw new Error(`The count "${row.key}" needs words in strings and a known counter.`);
      const official = counter.kind === 'official-us';
      return [
        {
          id: row.key,
          what,
          measure: textIn(row, 'measure') as CaseRow['measure'],
          low,
          high: numberIn(row, 'cases_high'),
          counter: printText(counter.name, locale),
          voice: official ? 'official' : 'independent',
          from: textIn(row, 'start'),
          to: textIn(row, 'end'),
          certainty: textIn(row, 'confidence') as CaseRow['certainty'],
        },
      ];
    });
}
