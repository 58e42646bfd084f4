/** The explorer's picture: which verdicts the questions can lead to, status by status. */
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import type { Token } from '../shared/tokens.ts';
import { wrapText } from '../shared/wrap.ts';
import { VERDICTS, type StatusRow } from './verdicts.ts';

/** Shape and colour say the same: a filled disc is a yes, a ring a maybe, a square a no. */
const LOOK: Record<(typeof VERDICTS)[number], { form: 'square' | 'ring' | 'disc'; token: Token }> = {
  no: { form: 'square', token: 'verdict-no' },
  'not-yet': { form: 'square', token: 'verdict-no' },
  'only-by-extradition': { form: 'ring', token: 'verdict-maybe' },
  'only-with-consent': { form: 'ring', token: 'verdict-maybe' },
  contested: { form: 'ring', token: 'verdict-maybe' },
  'yes-with-conditions': { form: 'disc', token: 'verdict-yes' },
};
const SIZE = 13;
const LINE = 17;
const NARROW = 560;

function mark(verdict: (typeof VERDICTS)[number], x: number, y: number, palette: DrawContext['palette']): Shape {
  const { form, token } = LOOK[verdict];
  const color = palette[token];
  if (form === 'square') return { kind: 'rect', x: x - 6, y: y - 6, w: 12, h: 12, fill: color };
  return form === 'ring'
    ? { kind: 'circle', x, y, r: 5.5, stroke: color, lineWidth: 2.5 }
    : { kind: 'circle', x, y, r: 6.5, fill: color };
}

function wide(rows: readonly StatusRow[], { width, palette, labels, measure }: DrawContext): Panel {
  const nameWidth = Math.round(width * 0.4);
  const column = (width - nameWidth) / VERDICTS.length;
  const shapes: Shape[] = [];
  const heads = VERDICTS.map((v) => wrapText(labels[`short.${v}`] ?? v, column - 8, chartFont(12, 600), measure));
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * 15 + 12;
  heads.forEach((lines, c) =>
    lines.forEach((line, i) =>
      shapes.push({
        kind: 'text', x: nameWidth + column * (c + 0.5), y: headHeight - 10 - (lines.length - 1 - i) * 15,
        text: line, fill: palette.ink, font: chartFont(12, 600), align: 'center',
      }),
    ),
  );
  let y = headHeight;
  for (const { label, verdicts } of rows) {
    const lines = wrapText(label, nameWidth - 16, chartFont(SIZE), measure);
    const height = Math.max(2, lines.length) * LINE + 8;
    shapes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: palette.line });
    lines.forEach((line, i) =>
      shapes.push({
        kind: 'text', x: 0, y: y + height / 2 - ((lines.length - 1) / 2 - i) * LINE + 4.5,
        text: line, fill: palette.ink, font: chartFont(SIZE),
      }),
    );
    VERDICTS.forEach((verdict, c) => {
      if (verdicts.includes(verdict)) shapes.push(mark(verdict, nameWidth + column * (c + 0.5), y + height / 2, palette));
    });
    y += height;
  }
  return { kind: 'drawing', height: Math.ceil(y + 2), shapes };
}

function narrow(rows: readonly StatusRow[], { width, palette, labels, measure }: DrawContext): Panel {
  const shapes: Shape[] = [];
  let y = 0;
  for (const { label, verdicts } of rows) {
    shapes.push({ kind: 'line', x1: 0, y1: y + 1, x2: width, y2: y + 1, stroke: palette.line });
    y += 20;
    for (const line of wrapText(label, width, chartFont(SIZE, 600), measure)) {
      shapes.push({ kind: 'text', x: 0, y, text: line, fill: palette.ink, font: chartFont(SIZE, 600) });
      y += LINE;
    }
    y += 1;
    let x = 0;
    for (const verdict of VERDICTS.filter((v) => verdicts.includes(v))) {
      const name = labels[`short.${verdict}`] ?? verdict;
      const room = measure(name, chartFont(12)) + 34;
      if (x > 0 && x + room > width) {
        x = 0;
        y += 20;
      }
      shapes.push(mark(verdict, x + 7, y - 4, palette));
      shapes.push({ kind: 'text', x: x + 19, y, text: name, fill: palette['ink-soft'], font: chartFont(12) });
      x += room;
    }
    y += 12;
  }
  return { kind: 'drawing', height: Math.ceil(y + 2), shapes };
}

/** The matrix, or on a narrow picture a list, of statuses and reachable verdicts. */
export function matrix(rows: readonly StatusRow[], context: DrawContext): Panel {
  return context.width < NARROW ? narrow(rows, context) : wide(rows, context);
}
