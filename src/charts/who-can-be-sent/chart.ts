/** Can they send you? The law graph as a decision explorer; its picture lists the statuses. */
import { defineChart, type TableCell } from '../shared/define.ts';
import type { ViewField } from '../shared/view.ts';
import { statusList } from './status-list.ts';
import type { StatusRow } from './verdicts.ts';

/** What the reader chose: ids of the status and of the answers, in order. */
export interface ExplorerView extends Record<string, readonly string[]> {
  path: readonly string[];
}

const view: readonly ViewField[] = [
  { key: 'path', type: 'list', initial: [], max: 30, repeats: true },
];

const text = (value: string, shownAs = value): TableCell => ({
  kind: 'text',
  value,
  text: shownAs,
});

/** The chart. */
export const whoCanBeSent = defineChart<StatusRow, ExplorerView>({
  id: 'who-can-be-sent',
  view,
  // The live explorer walks the graph of the data file; it never needs the rows.
  parse: () => [],
  spec: (rows, _view, context) => ({ panels: [statusList(rows, context)] }),

  table: (rows, { labels }) => ({
    columns: ['status', 'deportable', 'answer', 'first'].map((key) => ({
      key,
      label: labels[key] ?? '',
    })),
    rows: rows.map(({ id, label, deportable, answer, first }) => ({
      key: id,
      cells: [
        text(label),
        text(deportable, labels[`deportable.${deportable}`]),
        text(answer),
        text(first),
      ],
    })),
  }),

  sentence: (rows) => ({
    statuses: { number: rows.length },
    questions: { number: rows[0]?.questions ?? 0 },
    outcomes: { number: rows[0]?.outcomes ?? 0 },
  }),
});
