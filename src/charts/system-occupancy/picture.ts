/** The picture of `system-occupancy`: sections by base, each bar below its own words. */
import { formatDate, formatNumber } from '../../model/format.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { wrapText } from '../shared/wrap.ts';
import { SECTIONS, type OccupancyRow } from './levels.ts';

const BAR = 15;
const SIZE = 13;
const SMALL = 12;
const FULL = 100;

/** How a bar is painted: solid, outlined, or dashed. */
function bar(row: OccupancyRow, y: number, w: number, { palette }: DrawContext): Shape {
  const place = { kind: 'rect' as const, x: 1, y, w, h: BAR };
  if (row.look === 'solid') return { ...place, fill: palette.salvador };
  const line = { stroke: palette.salvador, lineWidth: 1.5 };
  return row.look === 'outline'
    ? { ...place, ...line, fill: palette['salvador-soft'] }
    : { ...place, ...line, fill: palette['salvador-soft'], dash: [4, 3] };
}

/** Percent as written in the language. */
const percentText = (value: number, locale: DrawContext['locale']): string =>
  `${formatNumber(value, locale)}${locale === 'es' ? '\u00a0%' : '%'}`;

/** What the percentage stands on, as far as it is known. */
function basis(row: OccupancyRow, { labels, locale }: DrawContext): string {
  if (row.people === null || row.places === null) return labels[`basis.${row.id}`] ?? '';
  return (labels.inPlaces ?? '')
    .replace('{people}', formatNumber(row.people, locale))
    .replace('{places}', formatNumber(row.places, locale));
}

/** All sections on one scale, with a mark at full. */
export function occupancyPicture(rows: readonly OccupancyRow[], context: DrawContext): Panel {
  const { width, palette, labels, locale, measure } = context;
  const most = Math.max(FULL, ...rows.map(({ percent }) => percent));
  const room = width - Math.ceil(measure(percentText(most, locale), chartFont(SIZE, 700))) - 10;
  const x = (percent: number) => 1 + (percent / most) * room;
  const shapes: Shape[] = [];
  let y = 0;
  const write = (text: string, look: { size: number; bold?: boolean; soft?: boolean }) => {
    const font = chartFont(look.size, look.bold ? 700 : 400);
    for (const line of wrapText(text, width, font, measure)) {
      y += look.size + 4;
      const fill = look.soft ? palette['ink-soft'] : palette.ink;
      shapes.push({ kind: 'text', x: 0, y: y - 3, text: line, fill, font });
    }
  };
  const rule = (at: number, top: number, bottom: number): Shape => ({
    kind: 'line',
    x1: at,
    y1: top,
    x2: at,
    y2: bottom,
    stroke: palette.ink,
    lineWidth: 2,
  });

  shapes.push(rule(4, 2, 16));
  shapes.push({
    kind: 'text',
    x: 12,
    y: 14,
    text: `${percentText(FULL, locale)}: ${labels.full ?? ''}`,
    fill: palette['ink-soft'],
    font: chartFont(SMALL),
  });
  y = 22;
  for (const section of SECTIONS) {
    const own = rows.filter((row) => row.section === section);
    if (own.length === 0) continue;
    y += 8;
    shapes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: palette['line-strong'] });
    y += 4;
    write(labels[`section.${section}`] ?? '', { size: 14, bold: true });
    for (const row of own) {
      y += 5;
      write(`${row.who}, ${formatDate(row.date, locale)}`, { size: SIZE });
      write(basis(row, context), { size: SMALL, soft: true });
      y += 8;
      const end = x(row.percent);
      shapes.push(bar(row, y, end - 1, context), rule(x(FULL), y - 3, y + BAR + 3));
      shapes.push({
        kind: 'text',
        // A bar that ends near the mark keeps its number clear of it.
        x: Math.abs(end - x(FULL)) < 12 ? x(FULL) + 8 : end + 7,
        y: y + 12,
        text: percentText(row.percent, locale),
        fill: palette.ink,
        font: chartFont(SIZE, 700),
      });
      y += BAR + 7;
    }
  }
  return { kind: 'drawing', height: y + 6, shapes };
}
