/** The events that the picture names, with the numbers of their marks. */
import { formatDate } from '../../model/format.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { wrapText } from '../shared/wrap.ts';
import type { TimelineEvent } from './events.ts';
import { eventMark } from './marks.ts';
import { NARROW } from './strip.ts';

const [DATE, TITLE] = [11.5, 13];
const LEADING = 16;
const INDENT = 24;
const GUTTER = 28;

/** One entry from its top edge, and how tall it is. */
function entry(
  event: TimelineEvent,
  number: number,
  x: number,
  room: number,
  context: DrawContext,
): { height: number; shapes: (top: number) => Shape[] } {
  const { palette, locale, labels, measure } = context;
  const title = wrapText(event.title, room - INDENT, chartFont(TITLE), measure);
  const when = `${formatDate(event.date, locale)} · ${labels[`option.thread.${event.thread}`] ?? ''}`;
  return {
    height: 16 + title.length * LEADING + 9,
    shapes: (top) => [
      ...eventMark([x + 8, top + 10], event.certainty, context, { number }),
      {
        kind: 'text',
        x: x + INDENT,
        y: top + 12,
        text: when,
        fill: palette['ink-soft'],
        font: chartFont(DATE),
      },
      ...title.map((text, i): Shape => ({
        kind: 'text',
        x: x + INDENT,
        y: top + 28 + i * LEADING,
        text,
        fill: palette.ink,
        font: chartFont(TITLE),
      })),
    ],
  };
}

/** The list, in one column or two of about the same height. */
export function namedList(events: readonly TimelineEvent[], context: DrawContext): Panel {
  const columns = context.width < NARROW ? 1 : 2;
  const room = (context.width - (columns - 1) * GUTTER) / columns;
  const sizes = events.map((event, i) => entry(event, i + 1, 0, room, context).height);
  const half = sizes.reduce((sum, size) => sum + size, 0) / columns;
  const shapes: Shape[] = [];
  let [column, y, tallest] = [0, 0, 0];
  events.forEach((event, i) => {
    if (column < columns - 1 && y + (sizes[i] ?? 0) / 2 > half) [column, y] = [column + 1, 0];
    const one = entry(event, i + 1, column * (room + GUTTER), room, context);
    shapes.push(...one.shapes(y));
    y += one.height;
    tallest = Math.max(tallest, y);
  });
  return { kind: 'drawing', height: Math.ceil(tallest), shapes };
}
