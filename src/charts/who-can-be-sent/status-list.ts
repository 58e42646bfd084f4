/**
 * The explorer's picture: each status, the first question that the law asks, and whether the law
 * lets the government deport. It never pairs a status with an outcome that only some answers reach.
 */
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { wrapText } from '../shared/wrap.ts';
import type { StatusRow } from './verdicts.ts';

const SIZE = 13;
const LINE = 17;
const NARROW = 560;

/** Shape and colour say the same: a square is a no, a ring a condition, a disc a yes. */
function mark(
  deportable: StatusRow['deportable'],
  x: number,
  y: number,
  palette: DrawContext['palette'],
): Shape {
  if (deportable === 'no')
    return { kind: 'rect', x: x - 6, y: y - 6, w: 12, h: 12, fill: palette['verdict-no'] };
  return deportable === 'yes-with-conditions'
    ? { kind: 'circle', x, y, r: 6.5, fill: palette['verdict-yes'] }
    : { kind: 'circle', x, y, r: 5.5, stroke: palette['verdict-maybe'], lineWidth: 2.5 };
}

/** Lines of text in a column, centred on a row. */
function cell(
  lines: readonly string[],
  x: number,
  middle: number,
  fill: string,
  font: string,
): Shape[] {
  const top = middle - ((lines.length - 1) / 2) * LINE + 4.5;
  return lines.map((text, i) => ({ kind: 'text', x, y: top + i * LINE, text, fill, font }));
}

function wide(rows: readonly StatusRow[], { width, palette, labels, measure }: DrawContext): Panel {
  const columns = [0, width * 0.33, width * 0.74];
  const [plain, bold, head] = [chartFont(SIZE), chartFont(SIZE, 700), chartFont(12, 700)];
  const heads = ['status', 'firstQuestion', 'deportable'].map((key, i) =>
    wrapText(labels[key] ?? '', (columns[i + 1] ?? width) - (columns[i] ?? 0) - 12, head, measure),
  );
  const lines = Math.max(...heads.map(({ length }) => length));
  const shapes: Shape[] = heads.flatMap((words, i) =>
    words.map((text, line) => ({
      kind: 'text' as const,
      x: columns[i] ?? 0,
      y: 14 + (lines - words.length + line) * LINE,
      text,
      fill: palette['ink-soft'],
      font: head,
    })),
  );
  let y = 7 + lines * LINE;
  for (const row of rows) {
    const name = wrapText(row.label, width * 0.31, bold, measure);
    const question = wrapText(row.question, width * 0.38, plain, measure);
    const answer = wrapText(
      labels[`deportable.${row.deportable}`] ?? '',
      width * 0.22,
      plain,
      measure,
    );
    const height = Math.max(name.length, question.length, answer.length) * LINE + 14;
    const middle = y + height / 2;
    shapes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: palette.line });
    shapes.push(...cell(name, 0, middle, palette.ink, bold));
    shapes.push(...cell(question, columns[1] ?? 0, middle, palette['ink-soft'], plain));
    shapes.push(mark(row.deportable, (columns[2] ?? 0) + 7, middle, palette));
    shapes.push(...cell(answer, (columns[2] ?? 0) + 22, middle, palette.ink, plain));
    y += height;
  }
  return { kind: 'drawing', height: Math.ceil(y + 2), shapes };
}

function narrow(
  rows: readonly StatusRow[],
  { width, palette, labels, measure }: DrawContext,
): Panel {
  const shapes: Shape[] = [];
  const bold = chartFont(SIZE, 700);
  let y = 0;
  for (const row of rows) {
    shapes.push({ kind: 'line', x1: 0, y1: y + 1, x2: width, y2: y + 1, stroke: palette.line });
    y += 20;
    for (const text of wrapText(row.label, width, bold, measure)) {
      shapes.push({ kind: 'text', x: 0, y, text, fill: palette.ink, font: bold });
      y += LINE;
    }
    shapes.push(mark(row.deportable, 7, y - 3, palette));
    const answer = labels[`deportable.${row.deportable}`] ?? '';
    shapes.push({
      kind: 'text',
      x: 22,
      y: y + 1,
      text: answer,
      fill: palette.ink,
      font: chartFont(SIZE),
    });
    y += 12;
  }
  return { kind: 'drawing', height: Math.ceil(y + 2), shapes };
}

/** The statuses as a list, with the first question where there is room. */
export function statusList(rows: readonly StatusRow[], context: DrawContext): Panel {
  return context.width < NARROW ? narrow(rows, context) : wide(rows, context);
}
