/** All questions at once: each with its own small scale, and below it who gave which number. */
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { wrapText } from '../shared/wrap.ts';
import { wordedRange, type Claim, type Position } from './claims.ts';
import { scale } from './scale.ts';

const COLUMNS_FROM = 560;
const GUTTER = 30;
const [TITLE, SMALL] = [13.5, 12];
const LEADING = 15;

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
  const head = 8 + title.length * 17;
  const drawn = scale(positions, x, room, context);
  return {
    height: head + drawn.height + said.lines * LEADING + 14,
    shapes: (top) => [
      { kind: 'line', x1: x, y1: top + 1, x2: x + room, y2: top + 1, stroke: palette.line },
      ...title.map((text, i): Shape => ({
        kind: 'text',
        x,
        y: top + 20 + i * 17,
        text,
        fill: palette.ink,
        font: bold,
      })),
      ...drawn.shapes(top + head),
      ...said.shapes(top + head + drawn.height + 9),
    ],
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
