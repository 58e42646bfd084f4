/**
 * Small panels side by side, each with its own heading, question and bars: for studies whose
 * numbers answer different questions and must not share one axis.
 */
import type { BarLook } from './bars.ts';
import type { DrawContext, Panel } from './define.ts';
import { chartFont } from './fonts.ts';
import type { Shape } from './shapes.ts';
import { wrapText } from './wrap.ts';

/** One bar of a card, drawn below its label. */
export interface CardBar {
  label: string;
  /** Length of the bar; null leaves a gap where no figure is known. */
  value: number | null;
  /** The figure as written at the right of the label. */
  text: string;
  color: string;
  /** Fill behind an outline or dashes; transparent when absent. */
  tint?: string;
  look?: BarLook;
}

/** One panel. */
export interface Card {
  title: string;
  /** Lines under the title in soft ink: the question, the base, the date. */
  lines: readonly string[];
  bars: readonly CardBar[];
  /** Value of a bar as long as the card is wide; the track behind the bars ends there. */
  max: number;
  /** A figure instead of bars, where there is nothing to compare within the card. */
  figure?: { text: string; label: string; color: string; dashed?: boolean };
}

const TITLE = 15;
const BODY = 13;
const LINE = 17;
const BAR = 14;
const GUTTER = 24;
/** A figure without bars; a long one is set smaller, so that it keeps to its card. */
const FIGURE = 25;

interface Block {
  shapes: Shape[];
  height: number;
}

function textLines(
  lines: readonly string[],
  y: number,
  { fill, font, x }: { fill: string; font: string; x: number },
): Shape[] {
  return lines.map((text, i) => ({ kind: 'text', x, y: y + i * LINE, text, fill, font }));
}

/** The rule, title and soft lines at the top of a card. */
function heading(card: Card, x: number, width: number, context: DrawContext): Block {
  const { palette, measure } = context;
  const [bold, soft] = [chartFont(TITLE, 700), chartFont(BODY)];
  const title = wrapText(card.title, width, bold, measure);
  const shapes: Shape[] = [
    { kind: 'line', x1: x, y1: 1, x2: x + width, y2: 1, stroke: palette['line-strong'] },
    ...textLines(title, 20, { x, fill: palette.ink, font: bold }),
  ];
  let y = 20 + title.length * LINE;
  for (const line of card.lines) {
    const wrapped = wrapText(line, width, soft, measure);
    shapes.push(...textLines(wrapped, y + 1, { x, fill: palette['ink-soft'], font: soft }));
    y += wrapped.length * LINE + 2;
  }
  return { shapes, height: y - 4 };
}

/** The bar itself by its look; nothing where no figure is known. */
function barShapes(bar: CardBar, x: number, y: number, length: number): Shape[] {
  if (bar.value === null) return [];
  const { color, tint, look = 'solid' } = bar;
  const w = Math.max(2, length);
  if (look === 'solid') return [{ kind: 'rect', x, y, w, h: BAR, fill: color }];
  return [
    {
      kind: 'rect',
      x: x + 0.75,
      y: y + 0.75,
      w: Math.max(1, w - 1.5),
      h: BAR - 1.5,
      stroke: color,
      lineWidth: 1.5,
      ...(tint ? { fill: tint } : {}),
      ...(look === 'dashed' ? { dash: [4, 3] } : {}),
    },
  ];
}

function bars(card: Card, x: number, width: number, context: DrawContext): Block {
  const { palette, measure } = context;
  const [plain, bold] = [chartFont(BODY), chartFont(BODY, 700)];
  const shapes: Shape[] = [];
  let y = 0;
  for (const bar of card.bars) {
    const room = width - measure(bar.text, bold) - 14;
    const label = wrapText(bar.label, room, plain, measure);
    y += 18;
    shapes.push(...textLines(label, y, { x, fill: palette.ink, font: plain }));
    const known = bar.value !== null;
    shapes.push({
      kind: 'text',
      x: x + width,
      y,
      text: bar.text,
      fill: known ? palette.ink : palette['ink-soft'],
      font: known ? bold : plain,
      align: 'right',
    });
    y += (label.length - 1) * LINE + 7;
    const middle = y + BAR / 2;
    shapes.push({
      kind: 'line',
      x1: x,
      y1: middle,
      x2: x + width,
      y2: middle,
      stroke: palette.line,
    });
    shapes.push(...barShapes(bar, x, y, ((bar.value ?? 0) / card.max) * width));
    y += BAR + 7;
  }
  return { shapes, height: y };
}

function figure(card: Card, x: number, width: number, context: DrawContext): Block {
  if (!card.figure) return { shapes: [], height: 0 };
  const { palette, measure } = context;
  const { text, label, color, dashed } = card.figure;
  const fit = width / Math.max(width, measure(text, chartFont(FIGURE, 700)));
  const font = chartFont(Math.floor(FIGURE * fit), 700);
  const lines = wrapText(label, width, chartFont(BODY), measure);
  return {
    shapes: [
      { kind: 'text', x, y: 28, text, fill: color, font },
      {
        kind: 'line',
        x1: x,
        y1: 36,
        x2: x + measure(text, font),
        y2: 36,
        stroke: color,
        lineWidth: 2.5,
        ...(dashed ? { dash: [5, 4] } : {}),
      },
      ...textLines(lines, 56, { x, fill: palette.ink, font: chartFont(BODY) }),
    ],
    height: 48 + lines.length * LINE,
  };
}

/** Moves shapes down. */
function lower(shapes: readonly Shape[], by: number): Shape[] {
  return shapes.map((shape) =>
    shape.kind === 'line'
      ? { ...shape, y1: shape.y1 + by, y2: shape.y2 + by }
      : { ...shape, y: shape.y + by },
  );
}

/** Cards in rows of `columns`; the bars of a row of cards begin at one height. */
export function cardGrid(cards: readonly Card[], context: DrawContext, columns: number): Panel {
  const width = (context.width - GUTTER * (columns - 1)) / columns;
  const shapes: Shape[] = [];
  let y = 0;
  for (let first = 0; first < cards.length; first += columns) {
    const row = cards.slice(first, first + columns).map((card, i) => {
      const x = i * (width + GUTTER);
      const body = (card.figure ? figure : bars)(card, x, width, context);
      return { head: heading(card, x, width, context), body };
    });
    const headHeight = Math.max(...row.map(({ head }) => head.height));
    for (const { head, body } of row) {
      shapes.push(...lower(head.shapes, y), ...lower(body.shapes, y + headHeight));
    }
    y += headHeight + Math.max(...row.map(({ body }) => body.height)) + 20;
  }
  return { kind: 'drawing', height: Math.ceil(y), shapes };
}
