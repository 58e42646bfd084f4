/** Lines, steps and points over time, labelled at their ends. */
import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { formatNumber } from '../../model/format.ts';
import type { DrawContext } from './define.ts';
import { CHART_FONT, chartFont } from './fonts.ts';

/** A point in time with its value; null breaks the line. */
export interface TimePoint {
  /** Year with its fraction: 2024.25 is the end of March 2024 (see `yearOf`). */
  x: number;
  y: number | null;
}

/** One series. */
export interface TimeSeries {
  label: string;
  color: string;
  points: readonly TimePoint[];
  /** Solid: official or listed; dashed: an estimate or plan; points: no line at all. */
  look?: 'solid' | 'dashed' | 'points';
  /** Marks: full for claims by officials, hollow for independent counts, none for plain lines. */
  marks?: 'full' | 'hollow' | 'none';
  /** Holds each value until the next point, for running totals. */
  stepped?: boolean;
  /** Draws the line and its label heavier. */
  strong?: boolean;
}

/** A level across the picture with its name, such as an advertised capacity. */
export interface Level {
  y: number;
  label: string;
  color: string;
  dashed?: boolean;
}

const SIZE = 12.5;
const GAP = 16;

/** "2024-03" → 2024.17…: a year with its fraction, in the middle of what the date leaves open. */
export function yearOf(iso: string): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + ((day ?? 15.5) - 0.5) / 31) / 12;
}

function dataset(series: TimeSeries, paper: string): ChartDataset<'line', TimePoint[]> {
  const { label, color, points, look = 'solid', marks = 'none', stepped = false, strong } = series;
  return {
    label,
    data: [...points],
    parsing: false,
    borderColor: color,
    backgroundColor: color,
    borderWidth: strong ? 3 : 2,
    borderDash: look === 'dashed' ? [5, 4] : [],
    showLine: look !== 'points',
    spanGaps: false,
    stepped: stepped ? 'before' : false,
    pointRadius: marks === 'none' ? 0 : 4,
    pointBorderWidth: 2,
    pointBorderColor: color,
    pointBackgroundColor: marks === 'hollow' ? paper : color,
    clip: false,
  } as unknown as ChartDataset<'line', TimePoint[]>;
}

/** Writes each series' name beside its last point, pushed apart where names would overlap. */
function endLabels(series: readonly TimeSeries[]): Plugin<'line'> {
  return {
    id: 'endLabels',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const { x, y } = scales;
      if (!x || !y) return;
      const ends = series
        .map(({ label, color, points, strong }) => {
          const last = points.filter((point) => point.y !== null).at(-1);
          return { label, color, strong, x: last?.x ?? 0, at: y.getPixelForValue(last?.y ?? 0) };
        })
        .sort((a, b) => a.at - b.at);
      ends.forEach((end, i) => {
        const above = ends[i - 1];
        if (above && end.at - above.at < GAP) end.at = above.at + GAP;
      });
      ctx.textAlign = 'left';
      ctx.textBaseline = 'middle';
      for (const { label, color, strong, at } of ends) {
        ctx.font = chartFont(SIZE, strong ? 700 : 400);
        ctx.fillStyle = color;
        ctx.fillText(label, chartArea.right + 8, at);
      }
      ctx.textBaseline = 'alphabetic';
    },
  };
}

/** Draws levels behind the series, each with its name above it. */
function levelLines(levels: readonly Level[], context: DrawContext): Plugin<'line'> {
  return {
    id: 'levelLines',
    beforeDatasetsDraw({ ctx, scales, chartArea }) {
      const { y } = scales;
      if (!y) return;
      for (const level of levels) {
        const at = y.getPixelForValue(level.y);
        ctx.strokeStyle = level.color;
        ctx.lineWidth = 1.25;
        ctx.setLineDash(level.dashed ? [5, 4] : []);
        ctx.beginPath();
        ctx.moveTo(chartArea.left, at);
        ctx.lineTo(chartArea.right, at);
        ctx.stroke();
        ctx.setLineDash([]);
        ctx.font = chartFont(SIZE - 0.5);
        ctx.fillStyle = context.palette['ink-soft'];
        ctx.textAlign = 'left';
        ctx.fillText(level.label, chartArea.left + 4, at - 5);
      }
    },
  };
}

/** The Chart.js configuration of series over time. */
export function linesOverTime(
  series: readonly TimeSeries[],
  context: DrawContext,
  options: { levels?: readonly Level[]; from: number; to: number; max?: number; height?: number },
): { config: ChartConfiguration; height: number } {
  const { palette, locale, measure, width } = context;
  const { levels = [], from, to, max, height = width < 480 ? 300 : 400 } = options;
  const font = { family: CHART_FONT, size: 12 };
  const names = series.map(({ label, strong }) =>
    measure(label, chartFont(SIZE, strong ? 700 : 400)),
  );
  const config: ChartConfiguration<'line', TimePoint[]> = {
    type: 'line',
    data: { datasets: series.map((one) => dataset(one, palette.paper)) },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      font,
      layout: { padding: { top: 10, right: Math.ceil(Math.max(0, ...names)) + 12 } },
      scales: {
        x: {
          type: 'linear',
          min: from,
          max: to,
          border: { color: palette['line-strong'] },
          grid: { display: false },
          ticks: {
            color: palette['ink-soft'],
            font,
            precision: 0,
            maxRotation: 0,
            callback: (value) => String(value),
          },
        },
        y: {
          beginAtZero: true,
          ...(max === undefined ? {} : { max }),
          border: { display: false },
          grid: { color: palette.line },
          ticks: {
            color: palette['ink-soft'],
            font,
            maxTicksLimit: 6,
            callback: (value) => formatNumber(Number(value), locale),
          },
        },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [levelLines(levels, context), endLabels(series)],
  };
  return { config: config as ChartConfiguration, height };
}
