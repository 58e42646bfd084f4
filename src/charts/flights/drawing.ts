/**
 * Three flights on one scale, each bar beginning where the last one ended, so that they add up;
 * below them the same people by what is known of how they got out.
 */
import { formatDate, formatNumber } from '../../model/format.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { wrapText } from '../shared/wrap.ts';
import { GROUPS, inView, sum, type FlightRow, type FlightsView, type Group } from './transfers.ts';

const BAR = 30;
const LINE = 18;
const SIZE = 13;
/** Narrowest room in which a number is written inside its part of the bar. */
const NUMBER_ROOM = 34;
/** Share of the width that names may use, so that they keep clear of the lines between bars. */
const NAME_SHARE = 0.88;

interface Paint {
  fill: string;
  stroke: string;
  dash?: number[];
  /** Colour of a number on it. */
  ink: string;
}

/** Full: the Alien Enemies Act, or a known way out; tinted: other immigration law; dashes: not stated. */
function paintOf(row: FlightRow, palette: DrawContext['palette'], muted: boolean): Paint {
  if (muted) return { fill: palette.line, stroke: palette.line, ink: palette['ink-soft'] };
  const { paper, ink, other } = palette;
  if (row.law === 'not_stated')
    return { fill: paper, stroke: palette['ink-soft'], dash: [4, 3], ink };
  if (row.destination === 'usa')
    return { fill: palette.states, stroke: palette.states, ink: paper };
  if (row.law === 'title_8') {
    const hue = row.nationality === 'slv' ? 'salvador' : 'other';
    return { fill: palette[`${hue}-soft`], stroke: palette[hue], ink };
  }
  return { fill: other, stroke: other, ink: paper };
}

function rect(x: number, y: number, w: number, h: number, { fill, stroke, dash }: Paint): Shape {
  return { kind: 'rect', x, y, w, h, fill, stroke, lineWidth: 1.5, ...(dash ? { dash } : {}) };
}

/** A bar's place, for the line that leads on to the next one. */
interface Place {
  top: number;
  end: number;
}

/** One group: its heading, its bar and the names of the bar's parts. */
function block(
  parts: readonly FlightRow[],
  { group, muted, y: from, start, scale }: BlockOptions,
  { width, palette, labels, locale, measure }: DrawContext,
): { shapes: Shape[]; place: Place; height: number } {
  const shapes: Shape[] = [];
  const ink = muted ? palette['ink-soft'] : palette.ink;
  const [plain, bold] = [chartFont(SIZE), chartFont(SIZE, 700)];
  const text = (words: string, x: number, at: number, fill: string, font: string) =>
    shapes.push({ kind: 'text', x, y: at, text: words, fill, font });
  const fill = (key: string, people: number, date = '') =>
    (labels[key] ?? '')
      .replace('{people}', formatNumber(people, locale))
      .replace('{date}', date && formatDate(date, locale));

  let y = from;
  const head = fill(`group.${group}`, sum(parts), parts[0]?.date);
  for (const line of wrapText(head, width * NAME_SHARE, bold, measure)) {
    y += 17;
    text(line, 0, y - 3, ink, bold);
  }
  const top = y + 4;
  let x = start;
  for (const part of parts) {
    const paint = paintOf(part, palette, muted);
    const w = Math.max(2, part.people * scale);
    shapes.push(rect(x, top, w, BAR, paint));
    if (w >= NUMBER_ROOM)
      text(formatNumber(part.people, locale), x + 7, top + BAR / 2 + 4.5, paint.ink, bold);
    x += part.people * scale;
  }
  // Beside a bar at the far right there is room for the names.
  const beside = start > width * NAME_SHARE;
  y = beside ? top - 2 : top + BAR + 7;
  for (const part of parts) {
    shapes.push(rect(1, y + 3, 11, 11, paintOf(part, palette, muted)));
    const words = fill(`part.${part.id}`, part.people, part.date);
    for (const line of wrapText(words, width * NAME_SHARE - 20, plain, measure)) {
      text(line, 20, y + 13, ink, plain);
      y += LINE;
    }
  }
  const bottom = Math.max(y, top + BAR);
  return { shapes, place: { top, end: x }, height: bottom - from };
}

interface BlockOptions {
  group: Group;
  /** Whether the view puts its weight elsewhere. */
  muted: boolean;
  y: number;
  /** Where the bar begins, in pixels. */
  start: number;
  /** Pixels a person. */
  scale: number;
}

/** The drawing's panel. */
export function flightsDrawing(
  rows: readonly FlightRow[],
  view: FlightsView,
  context: DrawContext,
): Panel {
  const scale = (context.width - 2) / sum(rows.filter(({ kind }) => kind === 'sent'));
  const shapes: Shape[] = [];
  const places: Place[] = [];
  let [y, start] = [0, 1];
  for (const group of GROUPS) {
    // Who got out is counted from the beginning again, on the same scale.
    if (group === 'out') [y, start] = [y + 8, 1];
    const parts = rows.filter((row) => row.group === group && row.kind !== 'back');
    const muted = !inView(group, view);
    const made = block(parts, { group, muted, y, start, scale }, context);
    shapes.push(...made.shapes);
    places.push(made.place);
    start = made.place.end;
    y += made.height + 14;
  }
  const leads = places.slice(1).map(({ top }, i): Shape => {
    const before = places[i] ?? { top, end: 0 };
    const x = Math.min(before.end, context.width - 1);
    const stroke = context.palette['line-strong'];
    return { kind: 'line', x1: x, y1: before.top + BAR, x2: x, y2: top, stroke, dash: [2, 3] };
  });
  return { kind: 'drawing', height: Math.ceil(y - 10), shapes: [...leads, ...shapes] };
}
