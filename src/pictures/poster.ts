/**
 * Pictures of a fixed shape, for slides, sites and social networks. Everything that the tall picture
 * says stands in them too: title, unit, takeaway, notes, source, credit and address.
 */
import type { AnyView } from '../charts/registry.ts';
import { decodeView, initialView } from '../charts/shared/view.ts';
import type { Panel, Spec } from '../charts/shared/define.ts';
import { textPanel, type Block } from '../charts/shared/text-panel.ts';
import { bitmap } from './bitmap.ts';
import { drawPanel } from './canvas.ts';
import { lastLines } from './credit.ts';
import { palette } from './palette.ts';
import { drawContext, drawn, sentences, type Ready } from './picture.ts';
import { heightOf } from './svg.ts';

/** Sizes in pixels. */
export const SHAPES = {
  '16x9': { width: 1600, height: 900 },
  '1x1': { width: 1080, height: 1080 },
} as const;
/** A fixed shape. */
export type ShapeName = keyof typeof SHAPES;

const MARGIN = 48;
/** Width of the words beside the chart in a wide picture. */
const COLUMN = 560;
/** The least height that the chart keeps in a square picture. */
const CHART_ROOM = 470;
/** Widths that the chart may be drawn at before it is enlarged; each lays it out in its own way. */
const DRAWN_AT = [340, 420, 519, 600, 680, 800];
/** Charts too long for a fixed shape show this part of themselves. */
const PART: Readonly<Record<string, string>> = {
  timeline: 'thread=deal&year=2025',
  'claims-disagree': 'topic=prison',
};

/** The view of a chart in a fixed shape, where that is a part of it. */
export function partOf({ built: { chart } }: Ready): AnyView | undefined {
  const part = PART[chart.id];
  return part === undefined ? undefined : decodeView(chart.view, new URLSearchParams(part));
}

const colours = palette('light');

interface Words {
  title: string;
  subtitle: string;
  takeaway: string;
  notes: readonly string[];
  source: string;
  credit: string;
}

function head({ title, subtitle }: Words, size: number): Block[] {
  return [
    { text: title, size: size * 1.9, weight: 700 },
    { text: subtitle, size: size * 1.1, color: 'ink-soft', before: 6 },
  ];
}

function foot({ takeaway, notes, source, credit }: Words, size: number): Block[] {
  return [
    { text: takeaway, size: size * 1.15, weight: 700, before: size },
    ...notes.map((text, i): Block => ({
      text,
      size,
      color: 'ink-soft',
      before: i === 0 ? size * 0.7 : size * 0.3,
    })),
    { text: source, size, before: size * 0.7 },
    { text: credit, size, weight: 700, before: size * 0.3 },
  ];
}

/** The chart at the width that makes its letters largest in the room. */
function fitted(chart: Ready, view: AnyView, room: [number, number]) {
  return DRAWN_AT.map((width) => {
    const spec = drawn(chart, { width, view, palette: colours });
    return { spec, width, scale: Math.min(room[0] / width, room[1] / heightOf(spec)) };
  }).reduce((best, next) => (next.scale > best.scale ? next : best));
}

/** A picture of a chart in a fixed shape, as a PNG file. */
export function poster(chart: Ready, shape: ShapeName, address: string): Buffer {
  const { width, height } = SHAPES[shape];
  const view = partOf(chart) ?? initialView(chart.built.chart.view);
  const { title, subtitle, takeaway } = sentences(chart, view);
  const words: Words = {
    title,
    subtitle,
    takeaway,
    notes: chart.words.notes.map(({ text }) => text),
    ...lastLines(chart, address),
  };
  const inner = [width - 2 * MARGIN, height - 2 * MARGIN] as const;
  const beside = shape === '16x9';
  const panel = (blocks: Block[]): Panel =>
    textPanel(blocks, drawContext(chart, beside ? COLUMN : inner[0], colours));
  const fits = (size: number) => {
    const [top, bottom] = [panel(head(words, size)), panel(foot(words, size))];
    const left = inner[1] - top.height - bottom.height;
    return { top, bottom, left, ok: beside ? left >= 0 : left >= CHART_ROOM };
  };
  let size = 20;
  while (size > 9 && !fits(size).ok) size -= 0.5;
  const { top, bottom, left } = fits(size);
  const room: [number, number] = beside
    ? [inner[0] - COLUMN - MARGIN, inner[1]]
    : [inner[0], left - 16];
  const { spec, width: own, scale } = fitted(chart, view, room);
  const chartTop = beside
    ? MARGIN + (inner[1] - heightOf(spec) * scale) / 2
    : MARGIN + top.height + 8;
  const chartLeft = beside ? MARGIN + COLUMN + MARGIN : MARGIN;
  return bitmap((make) => {
    const canvas = make(width, height);
    const context = canvas.getContext('2d');
    context.fillStyle = colours.paper;
    context.fillRect(0, 0, width, height);
    const text = { x: MARGIN, width: beside ? COLUMN : inner[0], ratio: 1, make };
    drawPanel(context, top, { ...text, y: MARGIN });
    drawPanel(context, bottom, {
      ...text,
      y: beside ? MARGIN + top.height : height - MARGIN - bottom.height,
    });
    stack(spec, (one, y) =>
      drawPanel(context, one, {
        x: chartLeft / scale,
        y: chartTop / scale + y,
        width: own,
        ratio: scale,
        make,
      }),
    );
    return canvas;
  });
}

function stack({ panels }: Spec, place: (panel: Panel, y: number) => void): void {
  let y = 0;
  for (const panel of panels) {
    place(panel, y);
    y += panel.height;
  }
}
