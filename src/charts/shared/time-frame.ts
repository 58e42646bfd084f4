/**
 * The ground of a drawing over time: levels, years, and the scales to place marks by. For charts
 * whose marks and names are placed by hand, so that the browser need not fetch a chart library.
 */
import { formatNumber } from '../../model/format.ts';
import type { DrawContext } from './define.ts';
import { chartFont } from './fonts.ts';
import { yearOf } from './year.ts';
import type { Shape } from './shapes.ts';
import { wrapText } from './wrap.ts';

/** Size of the words in a drawing over time, in pixels. */
export const FRAME_TEXT = 12;
const LEADING = 14;
const FOOT = 24;
/** A year narrower than this keeps its tick and loses its name. */
const YEAR_ROOM = 30;

/** What a frame spans. */
export interface FrameOptions {
  /** First and last moment, as ISO dates. */
  from: string;
  to: string;
  /** Highest level of the scale, and the distance of its lines. */
  max: number;
  step: number;
  height: number;
  /** Ticks and names only for years divisible by it, for long spans; all years when absent. */
  every?: number;
}

/** A frame with its scales, in pixels. */
export interface TimeFrame {
  shapes: Shape[];
  x: (iso: string) => number;
  y: (value: number) => number;
  left: number;
  right: number;
  bottom: number;
}

/** Draws levels and years, and gives the scales. */
export function timeFrame(options: FrameOptions, context: DrawContext): TimeFrame {
  const { max, step, height } = options;
  const { palette, width, locale, measure } = context;
  const [from, to] = [yearOf(options.from), yearOf(options.to)];
  const font = chartFont(FRAME_TEXT);
  const levels = Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => i * step);
  const left =
    Math.ceil(Math.max(...levels.map((level) => measure(formatNumber(level, locale), font)))) + 8;
  const [right, top, bottom] = [width - 4, 12, height - FOOT];
  const across = (year: number) => left + ((year - from) / (to - from)) * (right - left);
  const y = (value: number) => bottom - (value / max) * (bottom - top);
  const shapes: Shape[] = [];
  const text = (words: string, at: number, line: number, align: 'center' | 'right') =>
    shapes.push({
      kind: 'text',
      x: at,
      y: line,
      text: words,
      fill: palette['ink-soft'],
      font,
      align,
    });

  for (const level of levels) {
    const stroke = level === 0 ? palette['line-strong'] : palette.line;
    shapes.push({ kind: 'line', x1: left, y1: y(level), x2: right, y2: y(level), stroke });
    text(formatNumber(level, locale), left - 6, y(level) + 4, 'right');
  }
  // A span that begins on January 1 begins with the tick of its year.
  for (let year = Math.ceil(from - 0.01); options.every && year <= to; year++) {
    if (year % options.every !== 0) continue;
    const [x, stroke] = [across(year), palette['line-strong']];
    shapes.push({ kind: 'line', x1: x, y1: bottom, x2: x, y2: bottom + 5, stroke });
    text(String(year), x, bottom + 17, 'center');
  }
  for (let year = Math.floor(from); !options.every && year <= to; year++) {
    const [start, end] = [Math.max(from, year), Math.min(to, year + 1)];
    if (year > from) {
      const x = across(year);
      const stroke = palette['line-strong'];
      shapes.push({ kind: 'line', x1: x, y1: bottom, x2: x, y2: bottom + 5, stroke });
    }
    if (across(end) - across(start) >= YEAR_ROOM)
      text(String(year), (across(start) + across(end)) / 2, bottom + 17, 'center');
  }
  return { shapes, x: (iso) => across(yearOf(iso)), y, left, right, bottom };
}

/** How a mark looks: full for officials, hollow for independent counts. */
export interface MarkLook {
  color: string;
  /** Colour inside a hollow mark. */
  hollow?: string;
  square?: boolean;
  lineWidth?: number;
  /** Smaller where many marks stand close together. */
  small?: boolean;
}

/** A mark at a point. */
export function mark(x: number, y: number, look: MarkLook): Shape {
  const { color, hollow, square = false, lineWidth = 2, small = false } = look;
  const paint = hollow === undefined ? { fill: color } : { fill: hollow, stroke: color, lineWidth };
  const r = (hollow === undefined ? 5 : 4) - (small ? 1.5 : 0);
  return square
    ? { kind: 'rect', x: x - r, y: y - r, w: r * 2, h: r * 2, ...paint }
    : { kind: 'circle', x, y, r, ...paint };
}

/** The tick above a mark that says "at least". */
export function atLeast(x: number, y: number, color: string, length = 12): Shape {
  return { kind: 'line', x1: x, y1: y, x2: x, y2: y - length, stroke: color, lineWidth: 2 };
}

/** Where a block of words stands. */
export interface BlockPlace {
  x: number;
  /** Baseline of the first line; of the last one with `up`. */
  y: number;
  room: number;
  align?: 'left' | 'center' | 'right';
  bold?: boolean;
  fill: string;
  up?: boolean;
  /** Paper behind the words, where a line of the frame would cut through them. */
  paper?: string;
}

/** Words wrapped to the room that they have. */
export function textBlock(
  words: string,
  place: BlockPlace,
  measure: DrawContext['measure'],
): Shape[] {
  const { x, y, room, align = 'left', bold = false, fill, up = false, paper } = place;
  const font = chartFont(FRAME_TEXT, bold ? 700 : 400);
  const lines = wrapText(words, room, font, measure);
  const first = up ? y - (lines.length - 1) * LEADING : y;
  const behind =
    paper === undefined
      ? []
      : lines.map((line, i): Shape => {
          const w = measure(line, font);
          const left = align === 'left' ? x : align === 'right' ? x - w : x - w / 2;
          return {
            kind: 'rect',
            x: left - 2,
            y: first + i * LEADING - 11,
            w: w + 4,
            h: LEADING,
            fill: paper,
          };
        });
  return [
    ...behind,
    ...lines.map((text, i): Shape => ({
      kind: 'text',
      x,
      y: first + i * LEADING,
      text,
      fill,
      font,
      align,
    })),
  ];
}
