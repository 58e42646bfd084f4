/** The strip: a lane for each thread, time from left to right, one mark an event. */
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { columnAt, columnsOf, type Column } from './columns.ts';
import { THREADS, type Thread, type TimelineEvent, type TimelineView } from './events.ts';
import { eventMark, NUMBERED, PLAIN } from './marks.ts';

/** Below this width the names of lanes stand above them, not beside them. */
export const NARROW = 520;
const SIDE = 150;
const HEAD = 22;
const NAME = 18;
const PAD = 5;
const BETWEEN = 1.2;
const LARGE = NUMBERED * 2 + 1.5;

/** The marks of one cell, from its top; numbered marks first, then the small ones in rows. */
function cell(
  events: readonly TimelineEvent[],
  numbers: ReadonlyMap<string, number>,
  left: number,
  width: number,
  context: DrawContext,
): { shapes: (top: number) => Shape[]; height: number } {
  const named = events.filter(({ id }) => numbers.has(id));
  const plain = events.filter(({ id }) => !numbers.has(id));
  const radius = context.width < NARROW ? PLAIN.narrow : PLAIN.wide;
  const small = radius * 2 + BETWEEN;
  const across = (pitch: number) => Math.max(1, Math.floor((width - 1) / pitch));
  const place = (list: readonly TimelineEvent[], pitch: number, start: number) =>
    list.map((event, i) => ({
      event,
      x: left + 1 + ((i % across(pitch)) + 0.5) * pitch,
      y: start + (Math.floor(i / across(pitch)) + 0.5) * pitch,
    }));
  const top = Math.ceil(named.length / across(LARGE)) * LARGE;
  const placed = [...place(named, LARGE, 0), ...place(plain, small, top)];
  return {
    height: top + Math.ceil(plain.length / across(small)) * small,
    shapes: (y) =>
      placed.flatMap((at) =>
        eventMark([at.x, y + at.y], at.event.certainty, context, {
          number: numbers.get(at.event.id),
          radius,
        }),
      ),
  };
}

function heading(columns: readonly Column[], left: number, step: number, context: DrawContext) {
  const { palette } = context;
  return columns.flatMap(({ label }, i): Shape[] =>
    label
      ? [
          {
            kind: 'text',
            x: left + i * step + 2,
            y: 13,
            text: label,
            fill: palette['ink-soft'],
            font: chartFont(11.5),
          },
        ]
      : [],
  );
}

/** The lanes of a view; only the chosen thread's when one is chosen. */
export function strip(
  shown: readonly TimelineEvent[],
  numbers: ReadonlyMap<string, number>,
  view: TimelineView,
  context: DrawContext,
): Panel {
  const { width, palette, labels, locale } = context;
  const narrow = width < NARROW;
  const columns = columnsOf(view, locale, narrow);
  const left = narrow ? 0 : SIDE;
  const step = (width - left) / columns.length;
  const lanes = THREADS.filter((thread) => view.thread === 'all' || view.thread === thread);
  const shapes: Shape[] = [...heading(columns, left, step, context)];
  let y = HEAD;
  const rule = (at: number): Shape => ({
    kind: 'line',
    x1: 0,
    y1: at,
    x2: width,
    y2: at,
    stroke: palette.line,
  });

  const lane = (thread: Thread) => {
    const events = shown.filter((event) => event.thread === thread);
    const cells = columns.map((_, i) =>
      cell(
        events.filter(({ date }) => columnAt(columns, date) === i),
        numbers,
        left + i * step,
        step,
        context,
      ),
    );
    const name = labels[`option.thread.${thread}`] ?? thread;
    shapes.push(rule(y), {
      kind: 'text',
      x: 0,
      y: y + 15,
      text: name,
      fill: palette.ink,
      font: chartFont(12.5, 700),
    });
    const top = y + PAD + (narrow ? NAME : 0);
    const tall = Math.max(0, ...cells.map(({ height }) => height));
    shapes.push(...cells.flatMap((one) => one.shapes(top)));
    y = Math.max(y + NAME + 4, top + tall + PAD);
  };
  lanes.forEach(lane);
  shapes.push(rule(y));

  const years = columns.flatMap(({ starts }, i): Shape[] =>
    starts
      ? [
          {
            kind: 'line',
            x1: left + i * step,
            y1: HEAD - 6,
            x2: left + i * step,
            y2: y,
            stroke: palette.line,
          },
        ]
      : [],
  );
  return { kind: 'drawing', height: Math.ceil(y + 8), shapes: [...years, ...shapes] };
}
