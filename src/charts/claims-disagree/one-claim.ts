/** One question in full: a line for each position with who says so, on one scale. */
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { wrapText } from '../shared/wrap.ts';
import { capital, extent, wordedRange, type Position } from './claims.ts';
import { positionMark } from './marks.ts';

const SIDE_FROM = 520;
const SIZE = 13;
const LEADING = 16;
/** Share of a wide picture that the names take. */
const NAMES = 0.42;
const EDGE = 12;

/** The panel of one question. */
export function oneClaim(positions: readonly Position[], context: DrawContext): Panel {
  const { width, palette, locale, measure } = context;
  const beside = width >= SIDE_FROM;
  const { low, high } = extent(positions);
  const wide = (one: Position) =>
    measure(wordedRange(one, locale), chartFont(SIZE, one.used ? 700 : 400));
  const left = (beside ? width * NAMES : 0) + EDGE;
  // Room at the right end for the number after the last mark.
  const right = width - EDGE - Math.max(...positions.map(wide)) - 12;
  const at = (value: number) => left + ((value - low) / (high - low || 1)) * (right - left);
  const room = beside ? width * NAMES - 14 : width;
  const shapes: Shape[] = [];
  let y = 0;

  for (const one of positions) {
    const font = chartFont(SIZE, one.used ? 700 : 400);
    const who = wrapText(capital(one.who), room, chartFont(SIZE), measure);
    const tall = beside ? Math.max(34, who.length * LEADING + 14) : who.length * LEADING + 38;
    const track = beside ? y + tall / 2 : y + tall - 17;
    const first = beside ? y + tall / 2 - ((who.length - 1) * LEADING) / 2 + 4.5 : y + 16;
    shapes.push(
      { kind: 'line', x1: 0, y1: y + 0.5, x2: width, y2: y + 0.5, stroke: palette.line },
      ...who.map((text, i): Shape => ({
        kind: 'text',
        x: 0,
        y: first + i * LEADING,
        text,
        fill: palette.ink,
        font: chartFont(SIZE),
      })),
      {
        kind: 'line',
        x1: left,
        y1: track,
        x2: right,
        y2: track,
        stroke: palette['line-strong'],
        lineWidth: 1.5,
      },
      ...positionMark(one, [at(one.low), at(one.high)], track, context),
      // The number would be crossed out by its own scale.
      {
        kind: 'rect',
        x: at(one.high) + 11,
        y: track - 8,
        w: wide(one) + 6,
        h: 16,
        fill: palette.paper,
      },
      {
        kind: 'text',
        x: at(one.high) + 14,
        y: track + 4.5,
        text: wordedRange(one, locale),
        fill: one.used ? palette.accent : palette.ink,
        font,
      },
    );
    y += tall;
  }
  return { kind: 'drawing', height: Math.ceil(y + 6), shapes };
}
