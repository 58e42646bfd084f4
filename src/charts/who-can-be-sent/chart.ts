/** Can they send you? The law graph as a decision explorer; its picture is a matrix. */
import { defineChart, type TableCell } from '../shared/define.ts';
import type { ViewField } from '../shared/view.ts';
import { matrix } from './matrix.ts';
import { VERDICTS, type StatusRow } from './verdicts.ts';
import { reachableVerdicts, questionCount, type ExplorerGraph } from './graph.ts';

/** What the reader chose: ids of the status and of the answers, in order. */
export interface ExplorerView extends Record<string, readonly string[]> {
  path: readonly string[];
}

const view: readonly ViewField[] = [{ key: 'path', type: 'list', initial: [], max: 30 }];

/** Rows of the picture and the table, worked out from the graph. */
export function statusRows(graph: ExplorerGraph): StatusRow[] {
  const start = graph.nodes.get(graph.start);
  const outcomes = [...graph.nodes.values()].filter(({ verdict }) => verdict).length;
  return (start?.edges ?? []).map((edge) => ({
    id: edge.id,
    label: edge.label,
    verdicts: VERDICTS.filter((verdict) => reachableVerdicts(graph, edge.to).has(verdict)),
    questions: questionCount(graph),
    outcomes,
  }));
}

const text = (value: string, shownAs = value): TableCell => ({ kind: 'text', value, text: shownAs });

/** The chart. */
export const whoCanBeSent = defineChart<StatusRow, ExplorerView>({
  id: 'who-can-be-sent',
  view,
  parse: () => [],
  spec: (rows, _view, context) => ({ panels: [matrix(rows, context)] }),

  table: (rows, { labels }) => ({
    columns: [
      { key: 'status', label: labels.status ?? '' },
      ...VERDICTS.map((verdict) => ({ key: verdict, label: labels[`verdicts.${verdict}`] ?? '' })),
    ],
    rows: rows.map(({ id, label, verdicts }) => ({
      key: id,
      cells: [
        text(label),
        ...VERDICTS.map((verdict) =>
          verdicts.includes(verdict) ? text('yes', labels.possible) : text('', '–'),
        ),
      ],
    })),
  }),

  sentence: (rows) => ({
    statuses: { number: rows.length },
    questions: { number: rows[0]?.questions ?? 0 },
    outcomes: { number: rows[0]?.outcomes ?? 0 },
  }),
});

