/** The picture of `rate-over-time`: one frame for rates, one frame a place for people. */
import { formatDate, formatNumber } from '../../model/format.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { textPanel } from '../shared/text-panel.ts';
import { mark, timeFrame, type TimeFrame } from '../shared/time-frame.ts';
import { callouts } from './callouts.ts';
import { dashedRing, diamond } from '../shared/marks.ts';
import { newestCount, placeOf, runs, valueOf, type Measure, type TimeRow } from './series.ts';

const SPAN = { from: '2000-01-01', to: '2026-12-31' };
const NARROW = 480;
/** Names of points end here, left of the first point that has one. */
const NAMES_END = '2020-04';
const STEPS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000, 200_000];

/** A scale of at most six levels that holds the highest value. */
function scaleFor(values: readonly number[]): { max: number; step: number } {
  const highest = Math.max(1, ...values);
  const step = STEPS.find((size) => highest / size <= 5) ?? 500_000;
  return { max: Math.ceil((highest * 1.02) / step) * step, step };
}

const hue = (place: string) =>
  place === 'slv' ? 'salvador' : place === 'usa' ? 'states' : 'other';
const isDrawn = ({ kind }: TimeRow) => kind !== 'sum';

function marks(row: TimeRow, x: number, y: number, color: string, paper: string): Shape[] {
  if (row.kind === 'estimate') return [dashedRing(x, y, color)];
  if (row.kind === 'listing' || row.kind === 'survey' || row.kind === 'other')
    return diamond(x, y, color);
  return [
    mark(x, y, {
      color,
      square: row.kind === 'census',
      ...(row.kind === 'independent' ? { hollow: paper } : {}),
    }),
  ];
}

/** Lines, dots and marks of one place. */
function placeShapes(
  rows: readonly TimeRow[],
  place: string,
  measure: Measure,
  frame: TimeFrame,
  { palette }: DrawContext,
): Shape[] {
  const color = palette[hue(place)];
  const at = (row: TimeRow) => ({
    x: frame.x(row.date),
    y: frame.y(valueOf(row, measure) ?? 0),
  });
  const stretches = runs(rows, place, measure);
  const lines = stretches.flatMap((run) =>
    run.slice(1).map((row, i): Shape => {
      const [from, to] = [at(run[i] ?? row), at(row)];
      const lineWidth = place === 'slv' ? 3 : 2;
      return { kind: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: color, lineWidth };
    }),
  );
  const joined = new Set(stretches.filter(({ length }) => length > 1).flat());
  const points = rows
    .filter((row) => placeOf(row) === place && isDrawn(row) && valueOf(row, measure) !== null)
    .flatMap((row) => {
      const { x, y } = at(row);
      return joined.has(row)
        ? [{ kind: 'circle' as const, x, y, r: 2.5, fill: color }]
        : marks(row, x, y, color, palette.paper);
    });
  return [...lines, ...points];
}

function named(
  rows: readonly TimeRow[],
  measure: Measure,
  frame: TimeFrame,
  floor: number,
  context: DrawContext,
): Shape[] {
  const { labels, locale } = context;
  const points = rows.flatMap((row) => {
    const [who, value] = [labels[`point.${row.id}`], valueOf(row, measure)];
    if (!who || value === null) return [];
    const words = `${who}, ${formatDate(row.date.slice(0, 7), locale)}`;
    return { x: frame.x(row.date), y: frame.y(value), number: formatNumber(value, locale), words };
  });
  const area = { left: frame.left, right: frame.x(NAMES_END), top: 2, floor: frame.y(floor) };
  return callouts(points, area, context);
}

/** Names of places right of the frame, at the height of their newest counts, pushed apart. */
function endNames(
  rows: readonly TimeRow[],
  places: readonly string[],
  frame: TimeFrame,
  { palette }: DrawContext,
): Shape[] {
  const ends = places
    .map((place) => {
      const last = newestCount(rows, place, 'rate');
      return { place, name: last?.name ?? '', y: frame.y(last?.rate ?? 0) + 4 };
    })
    .sort((a, b) => a.y - b.y);
  ends.forEach((end, i) => (end.y = Math.max(end.y, (ends[i - 1]?.y ?? -99) + 15)));
  let limit = frame.bottom + 4;
  for (const end of [...ends].reverse()) {
    end.y = Math.min(end.y, limit);
    limit = end.y - 15;
  }
  return ends.map(({ place, name, y }) => ({
    kind: 'text',
    x: frame.right + 8,
    y,
    text: name,
    fill: palette[hue(place)],
    font: nameFont(place),
  }));
}

const nameFont = (place: string) => chartFont(12.5, hue(place) === 'other' ? 400 : 700);

/** Above every rate but those of El Salvador since 2022: there its points can be named. */
const RATE_FLOOR = 850;
const PEOPLE_FLOOR = 46_000;

/** Rates of all chosen places in one frame. */
export function ratePicture(
  rows: readonly TimeRow[],
  places: readonly string[],
  context: DrawContext,
): Panel {
  const { width, measure } = context;
  const narrow = width < NARROW;
  const shown = rows.filter((row) => places.includes(placeOf(row)) && isDrawn(row));
  const gutter = Math.max(
    0,
    ...shown.map((row) => Math.ceil(measure(row.name, nameFont(placeOf(row))))),
  );
  const height = narrow ? 370 : 420;
  const scale = scaleFor(shown.map(({ rate }) => rate ?? 0));
  const frame = timeFrame(
    { ...SPAN, ...scale, height, every: narrow ? 10 : 5 },
    { ...context, width: width - gutter - 8 },
  );
  const back = [...places].reverse();
  return {
    kind: 'drawing',
    height,
    shapes: [
      ...frame.shapes,
      ...(places.includes('slv') ? named(shown, 'rate', frame, RATE_FLOOR, context) : []),
      ...back.flatMap((place) => placeShapes(shown, place, 'rate', frame, context)),
      ...endNames(shown, places, frame, context),
    ],
  };
}

/** People in prison of one place, on its own scale, below its name. */
export function peoplePicture(
  rows: readonly TimeRow[],
  place: string,
  context: DrawContext,
): Panel[] {
  const { width, labels } = context;
  const own = rows.filter((row) => placeOf(row) === place && isDrawn(row));
  const shown = own.filter(({ people }) => people !== null);
  const name = { text: own[0]?.name ?? '', size: 15, weight: 700 as const, before: 12 };
  const note = (text = '') => ({ text, size: 12.5, color: 'ink-soft' as const });
  if (shown.length === 0) return [textPanel([name, note(labels.noPeople)], context)];
  const narrow = width < NARROW;
  const height = place === 'slv' ? (narrow ? 420 : 320) : 190;
  const scale = scaleFor(shown.map(({ people }) => people ?? 0));
  const frame = timeFrame({ ...SPAN, ...scale, height, every: narrow ? 10 : 5 }, context);
  const names = place === 'slv' ? named(shown, 'people', frame, PEOPLE_FLOOR, context) : [];
  const shapes = [
    ...frame.shapes,
    ...names,
    ...placeShapes(shown, place, 'people', frame, context),
  ];
  return [textPanel([name, note(labels.ownScale)], context), { kind: 'drawing', height, shapes }];
}
