/** Which route reaches whom? A matrix of routes abroad and what each of them needs. */
import { dateCell, textCell } from '../shared/cells.ts';
import { defineChart } from '../shared/define.ts';
import type { ViewValues } from '../shared/view.ts';
import { routeMatrix } from './matrix.ts';
import { isGuarded, QUESTIONS, reaches, type Code, type RouteRow } from './route-row.ts';

/** The chart. */
export const routes = defineChart<RouteRow, ViewValues>({
  id: 'routes',
  view: [],

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      name: record.route ?? '',
      answers: Object.fromEntries(
        QUESTIONS.map((question) => [question, record[question] as Code]),
      ) as RouteRow['answers'],
      details: record.details ?? '',
      basis: record.basis ?? '',
      why: record.why ?? '',
      asOf: record.asOf ?? '',
    })),

  spec: (rows, _view, context) => ({ panels: [routeMatrix(rows, context)] }),

  table(rows, { locale, labels }) {
    const plain = (key: string) => ({ key, label: labels[key] ?? '' });
    return {
      columns: [
        plain('route'),
        ...QUESTIONS.map((key) => ({ key, label: labels[`column.${key}`] ?? '' })),
        ...['details', 'basis', 'why', 'asOf'].map(plain),
      ],
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          textCell(row.name),
          ...QUESTIONS.map((question) =>
            textCell(row.answers[question], labels[`code.${row.answers[question]}`]),
          ),
          textCell(row.details, row.details || labels.none),
          textCell(row.basis),
          textCell(row.why),
          row.asOf ? dateCell(row.asOf, 'day', locale) : textCell('', labels.settled),
        ],
      })),
    };
  },

  sentence(rows) {
    const reaching = rows.filter(reaches);
    return {
      routes: { number: rows.length },
      reaching: { number: reaching.length },
      guarded: { number: reaching.filter(isGuarded).length },
      notReaching: { number: rows.length - reaching.length },
      contested: { number: rows.filter(({ answers }) => answers.cecot === 'contested').length },
    };
  },
});
