import type { Content } from '../../model/content.ts';
import { cellPublish, numberIn, textIn } from '../../model/table.ts';
import type { HeldRow, Study } from './held-row.ts';

interface Count {
  id: string;
  study: Study;
  /** A cell of the study's row, or a fact where the table has no cell for the part. */
  column?: 'arrested' | 'detained' | 'removed';
  fact?: string;
  bound: HeldRow['bound'];
}

/** The row of the table behind each study. */
const ROW: Record<Study, string> = {
  gao: 'gao-2015-2020',
  propublica: 'propublica-2025',
  ice: 'released-2012-2018',
};

/** The counts that the chart shows, study by study. */
export const COUNTS: readonly Count[] = [
  { id: 'gao-arrested', study: 'gao', column: 'arrested', bound: 'stated' },
  { id: 'gao-detained', study: 'gao', column: 'detained', bound: 'stated' },
  { id: 'gao-removed', study: 'gao', column: 'removed', bound: 'stated' },
  { id: 'propublica-held', study: 'propublica', column: 'detained', bound: 'at-least' },
  {
    id: 'propublica-interference',
    study: 'propublica',
    fact: 'citizens-held-interference',
    bound: 'about',
  },
  {
    id: 'propublica-citizenship',
    study: 'propublica',
    fact: 'citizens-held-doubted',
    bound: 'at-least',
  },
  { id: 'ice-released', study: 'ice', column: 'detained', bound: 'at-least' },
];

/** The rows of `citizens-held`. */
export function heldRows(
  { tables, facts }: Content,
  labels: Readonly<Record<string, string>>,
): HeldRow[] {
  const table = tables.get('wrongly-removed');
  if (!table) throw new Error('The table "wrongly-removed" is missing in content/tables/.');
  return COUNTS.flatMap(({ id, study, column, fact, bound }): HeldRow[] => {
    const row = table.byKey.get(ROW[study]);
    if (!row) throw new Error(`content/tables/wrongly-removed.csv has no row "${ROW[study]}".`);
    if (cellPublish(table, row, column ?? 'detained') === 'none') return [];
    const people = column ? numberIn(row, column) : facts.get(fact ?? '')?.value;
    if (typeof people !== 'number') throw new Error(`The count "${id}" must be a number.`);
    return [
      {
        id,
        study,
        what: labels[`what.${id}`] ?? '',
        people,
        bound,
        from: textIn(row, 'start'),
        to: textIn(row, 'end'),
      },
    ];
  });
}
