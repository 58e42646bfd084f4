/** The scale of one question: its positions as marks on a line, with the numbers above them. */
import type { DrawContext } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { extent, wordedRange, type Position } from './claims.ts';
import { positionMark, RING } from './marks.ts';

const SMALL = 12;
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

/** The scale from its top edge, in the room between two sides. */
export function scale(
  positions: readonly Position[],
  x: number,
  room: number,
  context: DrawContext,
): { height: number; shapes: (top: number) => Shape[] } {
  const { low, high } = extent(positions);
  const [from, to] = [x + EDGE, x + room - EDGE];
  const at = (value: number) => from + ((value - low) / (high - low || 1)) * (to - from);
  const hanging = steps(positions, at);
  const depth = Math.max(...hanging.values()) * STEP;
  const stroke = context.palette['line-strong'];
  return {
    height: 48 + depth,
    shapes: (top) => {
      const y = top + 30;
      return [
        ...numbers(positions, at, [x, x + room], y - 13, context),
        { kind: 'line', x1: from, y1: y, x2: to, y2: y, stroke, lineWidth: 2 },
        ...positions.flatMap((one) => {
          const down = y + (hanging.get(one.id) ?? 0) * STEP;
          const [left, right] = [at(one.low), at(one.high)];
          const stem: Shape = { kind: 'line', x1: left, y1: y, x2: left, y2: down, stroke };
          return [...(down > y ? [stem] : []), ...positionMark(one, [left, right], down, context)];
        }),
      ];
    },
  };
}
