/** Two drawings with units of their own: yearly prices as bars, the grant as squares a person. */
import { formatDate, formatDollars, formatNumber } from '../../model/format.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { wrapText } from '../shared/wrap.ts';
import { amount, ID, type AmountRow } from './amounts.ts';

const SIZE = 13;
const HEAD = 14;
const LINE = 18;
const BAR = 30;
const NARROW = 480;

interface Pen {
  shapes: Shape[];
  /** Writes wrapped words from a baseline on; gives the next baseline. */
  write: (words: string, y: number, options?: Writing) => number;
}

interface Writing {
  bold?: boolean;
  size?: number;
  fill?: string;
  x?: number;
}

function pen({ width, palette, measure }: DrawContext): Pen {
  const shapes: Shape[] = [];
  return {
    shapes,
    write(words, y, { bold = false, size = SIZE, fill = palette.ink, x = 0 } = {}) {
      const font = chartFont(size, bold ? 700 : 400);
      const lines = wrapText(words, width - x, font, measure);
      lines.forEach((text, i) =>
        shapes.push({ kind: 'text', x, y: y + i * LINE, text, fill, font }),
      );
      return y + lines.length * LINE;
    },
  };
}

const filled = (template: string | undefined, values: Record<string, string>) =>
  (template ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** US dollars a person and year: the announced price, dashed, and the US federal average, full. */
export function yearPanel(rows: readonly AmountRow[], muted: boolean, context: DrawContext): Panel {
  const { width, palette, labels, locale, measure } = context;
  const { shapes, write } = pen(context);
  const ink = muted ? palette['ink-soft'] : palette.ink;
  const [announced, federal, group] = [ID.announced, ID.federal, ID.group].map((id) =>
    amount(rows, id),
  ) as [AmountRow, AmountRow, AmountRow];
  const values = {
    group: formatDollars(group.amount, locale),
    people: formatNumber(group.people ?? 0, locale),
    year: federal.date.slice(0, 4),
  };
  const bold = chartFont(SIZE, 700);
  const money = (row: AmountRow) => formatDollars(row.amount, locale);
  const texts = [filled(labels.aboutAmount, { amount: money(announced) }), money(federal)];
  const room = Math.max(...texts.map((text) => measure(text, bold))) + 12;
  const scale = (width - room) / Math.max(announced.amount, federal.amount);

  let y = write(labels['unit.year'] ?? '', 14, { bold: true, size: HEAD, fill: ink }) + 4;
  [announced, federal].forEach((row, i) => {
    y = write(filled(labels[`bar.${row.id}`], values), y + 4, { fill: ink });
    const [w, top] = [row.amount * scale, y - LINE + 7];
    const dashed = row.status === 'announced';
    const hue = dashed ? 'salvador' : 'states';
    const stroke = muted ? palette['line-strong'] : palette[hue];
    shapes.push({
      kind: 'rect',
      x: 1,
      y: top,
      w,
      h: BAR,
      fill: muted ? palette.line : dashed ? palette[`${hue}-soft`] : palette[hue],
      stroke,
      lineWidth: 1.5,
      ...(dashed ? { dash: [5, 4] } : {}),
    });
    write(texts[i] ?? '', top + BAR / 2 + 5, { bold: true, fill: ink, x: w + 8 });
    y = top + BAR + LINE;
  });
  return { kind: 'drawing', height: Math.ceil(y - 2), shapes };
}

/** The grant as one square for each person held, so that its unit cannot be taken for a bar's. */
export function grantPanel(
  rows: readonly AmountRow[],
  muted: boolean,
  context: DrawContext,
): Panel {
  const { width, palette, labels, locale } = context;
  const { shapes, write } = pen(context);
  const ink = muted ? palette['ink-soft'] : palette.ink;
  const [grant, each] = [amount(rows, ID.grant), amount(rows, ID.each)];
  const people = each.people ?? 0;
  const values = {
    grant: formatDollars(grant.amount, locale),
    each: formatDollars(each.amount, locale),
    people: formatNumber(people, locale),
    date: formatDate(each.date, locale),
  };
  shapes.push({ kind: 'line', x1: 0, y1: 4, x2: width, y2: 4, stroke: palette['line-strong'] });
  let y = write(labels['unit.grant'] ?? '', 28, { bold: true, size: HEAD, fill: ink });
  y = write(labels.otherUnit ?? '', y, { fill: palette['ink-soft'] });
  y = write(filled(labels['grant.whole'], values), y + 6, { fill: ink });

  const columns = width < NARROW ? 28 : 42;
  const step = width / columns;
  const side = step * 0.74;
  const top = y - LINE + 8;
  for (let i = 0; i < people; i++) {
    const first = i === 0;
    shapes.push({
      kind: 'rect',
      x: (i % columns) * step,
      y: top + Math.floor(i / columns) * step,
      w: side,
      h: side,
      fill: first && !muted ? palette.salvador : muted ? palette.line : palette['salvador-soft'],
    });
  }
  y = top + Math.ceil(people / columns) * step + LINE;
  const mark = { y: y - 11, w: 12, h: 12, fill: muted ? palette.line : palette.salvador };
  shapes.push({ kind: 'rect', x: 0, ...mark });
  y = write(filled(labels['grant.each'], values), y, { bold: true, fill: ink, x: 20 });
  return { kind: 'drawing', height: Math.ceil(y - 8), shapes };
}
