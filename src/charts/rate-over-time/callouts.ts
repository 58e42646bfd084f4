/** Names for single points, set in the empty left of the picture, each with a thin line. */
import type { DrawContext } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { wrapText } from '../shared/wrap.ts';

/** A point to be named. */
interface Callout {
  x: number;
  y: number;
  /** Its value as written. */
  number: string;
  /** Who counted, and when. */
  words: string;
}

/** Where names may stand, in pixels. */
interface CalloutArea {
  left: number;
  right: number;
  top: number;
  /** Names stay above this line, below which the other lines run. */
  floor: number;
}

const SIZE = 12;
const LINE = 14;
const PAD = 3;

/** A thin line from a name to just short of its point. */
function leader(x: number, y: number, point: Callout, stroke: string): Shape {
  const [dx, dy] = [point.x - x, point.y - y];
  const share = Math.max(0, 1 - 8 / Math.hypot(dx, dy));
  return { kind: 'line', x1: x, y1: y, x2: x + dx * share, y2: y + dy * share, stroke };
}

/** Names beside points, from top to bottom, pushed apart where they would touch. */
export function callouts(
  points: readonly Callout[],
  area: CalloutArea,
  { palette, measure }: Pick<DrawContext, 'palette' | 'measure'>,
): Shape[] {
  const [soft, bold] = [chartFont(SIZE), chartFont(SIZE, 700)];
  const blocks = [...points]
    .sort((a, b) => a.y - b.y)
    .map((point) => {
      const taken = measure(point.number, bold) + 6;
      const lines = wrapText(point.words, area.right - area.left - taken, soft, measure);
      const height = lines.length * LINE + PAD;
      return { point, taken, lines, height, top: point.y - LINE / 2 };
    });
  blocks.forEach((block, i) => {
    const above = blocks[i - 1];
    block.top = Math.max(block.top, above ? above.top + above.height : area.top);
  });
  let limit = area.floor;
  for (const block of [...blocks].reverse()) {
    block.top = Math.min(block.top, limit - block.height);
    limit = block.top;
  }
  return blocks.flatMap(({ point, taken, lines, height, top }): Shape[] => [
    leader(area.right + 4, top + LINE / 2, point, palette['line-strong']),
    // Paper below the words, so that no line of the scale runs through them.
    {
      kind: 'rect',
      x: area.right - taken - Math.max(...lines.map((line) => measure(line, soft))) - 2,
      y: top,
      w: taken + Math.max(...lines.map((line) => measure(line, soft))) + 4,
      h: height,
      fill: palette.paper,
    },
    {
      kind: 'text',
      x: area.right,
      y: top + LINE - 3,
      text: point.number,
      fill: palette.ink,
      font: bold,
      align: 'right',
    },
    ...lines.map((text, i): Shape => ({
      kind: 'text',
      x: area.right - taken,
      y: top + LINE - 3 + i * LINE,
      text,
      fill: palette['ink-soft'],
      font: soft,
      align: 'right',
    })),
  ]);
}
