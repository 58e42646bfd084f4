/** All questions at once: each with its own small scale, and below it who gave which number. */
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { wrapText } from '../shared/wrap.ts';
import { extent, wordedRange, type Claim, type Position } from './claims.ts';
import { positionMark, RING } from './marks.ts';

const COLUMNS_FROM = 560;
const GUTTER = 30;
const [TITLE, SMALL] = [13.5, 12];
const LEADING = 15;
const EDGE = 11;
/** Least distance between two numbers above a scale. */
const APART = 8;
/** How far a mark hangs below the scale when it would cover another. */
const STEP = 15;

/** The numbers above the marks: those that this site uses first, then the ends, then what fits. */
function numbers(
  positions: readonly Position[],
  at: (value: number) => number,
  [left, right]: readonly [number, number],
  y: number,
  { palette, locale, measure }: DrawContext,
): Shape[] {
  const { low, high } = extent(positions);
  const rank = (one: Position) => (one.used ? 0 : one.low === low || one.high === high ? 1 : 2);
  const taken: [number, number][] = [];
  return [...positions]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((one): Shape[] => {
      const text = wordedRange(one, locale);
      const font = chartFont(SMALL, one.used ? 700 : 400);
      const half = measure(text, font) / 2;
      const middle = (at(one.low) + at(one.high)) / 2;
      const x = Math.max(left + half, Math.min(right - half, middle));
      if (taken.some(([from, to]) => x - half < to + APART && x + half > from - APART)) return [];
      taken.push([x - half, x + half]);
      const fill = one.used ? palette.accent : palette['ink-soft'];
      return [{ kind: 'text', x, y, text, fill, font, align: 'center' }];
    });
}

/**
 * How far below its scale each mark hangs, in steps: marks that would cover each other get steps of
 * their own. What this site uses stays on the scale.
 */
function steps(positions: readonly Position[], at: (value: number) => number): Map<string, number> {
  const found = new Map<string, number>();
  const taken: { step: number; from: number; to: number }[] = [];
  for (const one of [...positions].sort((a, b) => Number(b.used) - Number(a.used))) {
    const reach = one.used ? RING : RING - 2;
    const [from, to] = [at(one.low) - reach, at(one.high) + reach];
    const free = (step: number) =>
      taken.every((other) => other.step !== step || to <= other.from || from >= other.to);
    let step = 0;
    while (!free(step)) step++;
    taken.push({ step, from, to });
    found.set(one.id, step);
  }
  return found;
}

/** Words of two weights that run on and wrap together. */
function runIn(
  positions: readonly Position[],
  x: number,
  room: number,
  { palette, locale, measure }: DrawContext,
): { shapes: (y: number) => Shape[]; lines: number } {
  const words = positions.flatMap((one, i) => {
    const value = { text: wordedRange(one, locale), bold: true, used: one.used };
    const end = i < positions.length - 1 ? '\u00a0·' : '';
    const rest = `${one.who}${end}`.split(' ').map((text) => ({ text, bold: false, used: false }));
    return [value, ...rest];
  });
  const space = measure(' ', chartFont(SMALL));
  const runs: { text: string; font: string; line: number; x: number; fill: string }[] = [];
  let [line, left] = [0, 0];
  for (const { text, bold, used } of words) {
    const font = chartFont(SMALL, bold ? 700 : 400);
    const fill = used ? palette.accent : bold ? palette.ink : palette['ink-soft'];
    const wide = measure(text, font);
    if (left > 0 && left + wide > room) [line, left] = [line + 1, 0];
    const last = runs.at(-1);
    // Words that look the same and stand on one line are one text: a smaller file.
    if (last?.line === line && last.font === font) last.text += ` ${text}`;
    else runs.push({ text, font, line, x: x + left, fill });
    left += wide + space;
  }
  return {
    lines: line + 1,
    shapes: (y) =>
      runs.map(({ text, font, x: at, line: row, fill }) => ({
        kind: 'text',
        x: at,
        y: y + row * LEADING,
        text,
        fill,
        font,
      })),
  };
}

/** One question from its top edge. */
function block(
  claim: Claim,
  positions: readonly Position[],
  x: number,
  room: number,
  context: DrawContext,
): { height: number; shapes: (top: number) => Shape[] } {
  const { palette, labels, measure } = context;
  const bold = chartFont(TITLE, 700);
  const title = wrapText(labels[`option.claim.${claim}`] ?? claim, room, bold, measure);
  const said = runIn(positions, x, room, context);
  const { low, high } = extent(positions);
  const [from, to] = [x + EDGE, x + room - EDGE];
  const at = (value: number) => from + ((value - low) / (high - low || 1)) * (to - from);
  const head = 8 + title.length * 17;
  const hanging = steps(positions, at);
  const depth = Math.max(...hanging.values()) * STEP;
  return {
    height: head + 48 + depth + said.lines * LEADING + 14,
    shapes: (top) => {
      const y = top + head + 30;
      const stroke = palette['line-strong'];
      return [
        { kind: 'line', x1: x, y1: top + 1, x2: x + room, y2: top + 1, stroke: palette.line },
        ...title.map((text, i): Shape => ({
          kind: 'text',
          x,
          y: top + 20 + i * 17,
          text,
          fill: palette.ink,
          font: bold,
        })),
        ...numbers(positions, at, [x, x + room], y - 13, context),
        {
          kind: 'line',
          x1: from,
          y1: y,
          x2: to,
          y2: y,
          stroke,
          lineWidth: 2,
        },
        ...positions.flatMap((one) => {
          const down = y + (hanging.get(one.id) ?? 0) * STEP;
          const [left, right] = [at(one.low), at(one.high)];
          const stem: Shape = { kind: 'line', x1: left, y1: y, x2: left, y2: down, stroke };
          return [...(down > y ? [stem] : []), ...positionMark(one, [left, right], down, context)];
        }),
        ...said.shapes(y + depth + 27),
      ];
    },
  };
}

/** The panel with all questions, in one column or two. */
export function overview(
  claims: readonly { claim: Claim; positions: Position[] }[],
  context: DrawContext,
): Panel {
  const columns = context.width >= COLUMNS_FROM ? 2 : 1;
  const room = (context.width - (columns - 1) * GUTTER) / columns;
  const shapes: Shape[] = [];
  let y = 0;
  for (let first = 0; first < claims.length; first += columns) {
    const row = claims
      .slice(first, first + columns)
      .map(({ claim, positions }, i) =>
        block(claim, positions, i * (room + GUTTER), room, context),
      );
    for (const one of row) shapes.push(...one.shapes(y));
    y += Math.max(...row.map(({ height }) => height));
  }
  return { kind: 'drawing', height: Math.ceil(y), shapes };
}
