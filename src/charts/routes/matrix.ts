/**
 * The matrix as a drawing. Each answer has a mark and its word, so that neither colour nor shape
 * speaks alone; on a narrow picture the route's name stands above its answers.
 */
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { wrapText } from '../shared/wrap.ts';
import { QUESTIONS, type Code, type Question, type RouteRow } from './route-row.ts';

const NARROW = 560;
const SIZE = 13;
const SMALL = 12;
const LINE = 17;
/** Share of a wide picture that the names take. */
const NAMES = 0.36;

/** The mark of an answer around a middle point: a disc, an open square, a ring, a ring with "?". */
function mark(code: Code, x: number, y: number, color: string, quiet: string): Shape[] {
  switch (code) {
    case 'yes':
      return [{ kind: 'circle', x, y, r: 6, fill: color }];
    case 'no':
      return [{ kind: 'rect', x: x - 4.5, y: y - 4.5, w: 9, h: 9, stroke: quiet, lineWidth: 1.5 }];
    case 'conditional':
      return [
        { kind: 'circle', x, y, r: 5.25, stroke: color, lineWidth: 1.75 },
        { kind: 'circle', x, y, r: 2, fill: color },
      ];
    case 'contested':
      return [
        { kind: 'circle', x, y, r: 6.25, stroke: color, lineWidth: 1.5 },
        {
          kind: 'text',
          x,
          y: y + 3.5,
          text: '?',
          fill: color,
          font: chartFont(10, 700),
          align: 'center',
        },
      ];
    case 'not-applicable':
      return [{ kind: 'line', x1: x - 5, y1: y, x2: x + 5, y2: y, stroke: quiet, lineWidth: 1.5 }];
  }
}

/** The hue of a column: the US for its citizens, El Salvador for its prison, ink between. */
function hueOf(question: Question, { palette }: DrawContext): string {
  if (question === 'citizens') return palette.states;
  return question === 'cecot' ? palette.salvador : palette.ink;
}

interface Place {
  x: number;
  y: number;
  /** Narrow: the word stands under the mark; wide: beside it. */
  under: boolean;
}

function answer(row: RouteRow, question: Question, place: Place, context: DrawContext): Shape[] {
  const { palette, labels } = context;
  const code = row.answers[question];
  const quiet = code === 'no' || code === 'not-applicable';
  const { x, y, under } = place;
  return [
    ...mark(code, x + 7, y, hueOf(question, context), palette['line-strong']),
    {
      kind: 'text',
      x: under ? x : x + 19,
      y: under ? y + 21 : y + 4.5,
      text: labels[`code.${code}`] ?? code,
      fill: quiet ? palette['ink-soft'] : palette.ink,
      font: chartFont(SMALL),
    },
  ];
}

/** Left edges of the columns: each as wide as its longest word needs, the rest shared out. */
function columnEdges(
  rows: readonly RouteRow[],
  start: number,
  under: boolean,
  { width, labels, measure }: DrawContext,
): number[] {
  const needs = QUESTIONS.map((question) => {
    const head = (labels[`head.${question}`] ?? '').split(' ');
    const words = rows.map(({ answers }) => labels[`code.${answers[question]}`] ?? '');
    const widest = (texts: readonly string[], font: string) =>
      Math.max(0, ...texts.map((text) => measure(text, font)));
    return Math.max(
      widest(head, chartFont(SMALL, 700)),
      widest(words, chartFont(SMALL)) + (under ? 0 : 19),
    );
  });
  const rest = (width - start - needs.reduce((sum, need) => sum + need, 0)) / QUESTIONS.length;
  let x = start;
  const edges = needs.map((need) => {
    const edge = x;
    x += need + rest;
    return edge;
  });
  return [...edges, width];
}

/** The columns' heads, set on their last line. */
function heads(edges: readonly number[], context: DrawContext) {
  const { palette, labels, measure } = context;
  const font = chartFont(SMALL, 700);
  const lines = QUESTIONS.map((question, i) => {
    const room = (edges[i + 1] ?? 0) - (edges[i] ?? 0) - 6;
    return wrapText(labels[`head.${question}`] ?? '', room, font, measure);
  });
  const most = Math.max(...lines.map(({ length }) => length));
  const shapes = lines.flatMap((one, i): Shape[] =>
    one.map((text, line) => ({
      kind: 'text',
      x: edges[i] ?? 0,
      y: 13 + (most - one.length + line) * 15,
      text,
      fill: palette['ink-soft'],
      font,
    })),
  );
  return { shapes, height: 13 + most * 15 - 4 };
}

/** The matrix of routes and questions. */
export function routeMatrix(rows: readonly RouteRow[], context: DrawContext): Panel {
  const { width, palette, measure } = context;
  const under = width < NARROW;
  const start = under ? 0 : width * NAMES;
  const edges = columnEdges(rows, start, under, context);
  const bold = chartFont(SIZE, 700);
  const { shapes, height } = heads(edges, context);
  let y = height;
  for (const row of rows) {
    const name = wrapText(row.name, under ? width : start - 16, bold, measure);
    const block = name.length * LINE;
    const tall = under ? block + 52 : Math.max(34, block + 14);
    shapes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: palette.line });
    const top = under ? y + 18 : y + (tall - block) / 2 + 13;
    name.forEach((text, i) =>
      shapes.push({ kind: 'text', x: 0, y: top + i * LINE, text, fill: palette.ink, font: bold }),
    );
    const middle = under ? y + block + 17 : y + tall / 2;
    QUESTIONS.forEach((question, i) =>
      shapes.push(...answer(row, question, { x: edges[i] ?? 0, y: middle, under }, context)),
    );
    y += tall;
  }
  return { kind: 'drawing', height: Math.ceil(y + 4), shapes };
}
