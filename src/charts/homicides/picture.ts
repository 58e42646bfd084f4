/** The picture of `homicides`: a bar a year, cut where the rule changed; below, both rates. */
import { formatNumber } from '../../model/format.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import { dashedRing } from '../shared/marks.ts';
import type { Shape } from '../shared/shapes.ts';
import { bothRates, fall, FALLS, type HomicideRow } from './years.ts';

const ROW = 22;
const BAR = 15;
const SIZE = 13;
const SMALL = 12;
const YEAR_ROOM = 40;
/** A word stands above the year before which something changed. */
const CUTS: Record<number, string> = {
  2015: 'oldRule',
  2019: 'ruleChanged',
  2020: 'newRule',
  2022: 'exception',
};

interface Words {
  size?: number;
  bold?: boolean;
  soft?: boolean;
  align?: 'left' | 'right';
}

function writer({ palette }: DrawContext) {
  return (text: string, x: number, y: number, look: Words = {}): Shape => ({
    kind: 'text',
    x,
    y,
    text,
    fill: look.soft ? palette['ink-soft'] : palette.ink,
    font: chartFont(look.size ?? SIZE, look.bold ? 700 : 400),
    align: look.align ?? 'left',
  });
}

/** Brackets at the right edge: how far the count fell between two years. */
function brackets(
  rows: readonly HomicideRow[],
  middles: ReadonlyMap<number, number>,
  context: DrawContext,
): Shape[] {
  const { width, palette, locale } = context;
  const write = writer(context);
  return FALLS.flatMap((years): Shape[] => {
    const [top = 0, bottom = 0] = years.map((year) => middles.get(year) ?? 0);
    // Two brackets that meet in one year are kept a little apart.
    const [y1, y2] = [top + 3, bottom - 3];
    const x = width - 50;
    const stroke = palette['ink-soft'];
    const line = (x1: number, from: number, x2: number, to: number): Shape => ({
      kind: 'line',
      x1,
      y1: from,
      x2,
      y2: to,
      stroke,
      lineWidth: 1.25,
    });
    const percent = `−${formatNumber(fall(rows, years), locale)}${locale === 'es' ? '\u00a0%' : '%'}`;
    return [
      line(x - 5, y1, x, y1),
      line(x, y1, x, y2),
      line(x - 5, y2, x, y2),
      write(percent, x + 6, (y1 + y2) / 2 + 5, { bold: true }),
    ];
  });
}

/** The police count of each year. */
export function countPanel(rows: readonly HomicideRow[], context: DrawContext): Panel {
  const { width, palette, locale, labels, measure } = context;
  const write = writer(context);
  const years = rows.filter(({ people }) => people !== null);
  const most = Math.max(...years.map(({ people }) => people ?? 0));
  const valueRoom = measure(formatNumber(most, locale), chartFont(SIZE)) + 10;
  const room = width - YEAR_ROOM - valueRoom - 62;
  const shapes: Shape[] = [write(labels.countTitle ?? '', 0, 16, { bold: true })];
  const middles = new Map<number, number>();
  let y = 24;
  for (const { year, people, counter } of years) {
    const written = formatNumber(people ?? 0, locale);
    const cut = CUTS[year];
    if (cut) {
      y += 6;
      shapes.push(write(labels[cut] ?? '', 0, y + 13, { size: SMALL, soft: true }));
      if (year > 2015) {
        const stroke = palette['line-strong'];
        shapes.push({ kind: 'line', x1: 0, y1: y, x2: width - 62, y2: y, stroke, dash: [3, 3] });
      }
      y += 20;
    }
    const w = Math.max(2, ((people ?? 0) / most) * room);
    const middle = y + ROW / 2;
    middles.set(year, middle);
    shapes.push(
      write(String(year), 0, middle + 4.5),
      { kind: 'rect', x: YEAR_ROOM, y: middle - BAR / 2, w, h: BAR, fill: palette.salvador },
      write(written, YEAR_ROOM + w + 6, middle + 4.5, { bold: true }),
    );
    // A figure that somebody else announced is no count of the police's own.
    if (counter !== years[0]?.counter) {
      const x = YEAR_ROOM + w + 14 + measure(written, chartFont(SIZE, 700));
      shapes.push(write(labels.announced ?? '', x, middle + 4.5, { size: SMALL, soft: true }));
    }
    y += ROW;
  }
  shapes.push(...brackets(rows, middles, context));
  return { kind: 'drawing', height: y + 8, shapes };
}

/** The year that both the police and the UN give a rate for, on a scale of its own. */
export function ratePanel(rows: readonly HomicideRow[], context: DrawContext): Panel {
  const { width, palette, locale, labels, measure } = context;
  const write = writer(context);
  const { police, estimate } = bothRates(rows);
  const names = ['police', 'unodc'].map((key) => labels[key] ?? '');
  const left = Math.ceil(Math.max(...names.map((name) => measure(name, chartFont(SIZE))))) + 10;
  const x = (rate: number) => left + (rate / Math.max(police, estimate)) * (width - left - 44);
  const [first, second] = [40, 40 + ROW];
  return {
    kind: 'drawing',
    height: second + 22,
    shapes: [
      write(labels.rateTitle ?? '', 0, 18, { bold: true }),
      write(names[0] ?? '', 0, first + 4.5),
      {
        kind: 'rect',
        x: left,
        y: first - BAR / 2,
        w: x(police) - left,
        h: BAR,
        fill: palette.salvador,
      },
      write(formatNumber(police, locale, 1), x(police) + 6, first + 4.5, { bold: true }),
      write(names[1] ?? '', 0, second + 4.5),
      {
        kind: 'line',
        x1: left,
        y1: second,
        x2: x(estimate) - 6,
        y2: second,
        stroke: palette.line,
      },
      dashedRing(x(estimate), second, palette.salvador),
      write(formatNumber(estimate, locale, 1), x(estimate) + 10, second + 4.5, { bold: true }),
    ],
  };
}
