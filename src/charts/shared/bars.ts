/** Horizontal bars with the value written at the end of each bar. */
import type { ChartConfiguration, Plugin } from 'chart.js';
import { CHART_FAMILY, chartFont } from './fonts.ts';
import type { DrawContext } from './define.ts';
import { wrapText } from './wrap.ts';

/** How a bar is drawn: solid, outlined (independent counts), or dashed (estimates and plans). */
export type BarLook = 'solid' | 'outline' | 'dashed';

/** One bar. */
export interface Bar {
  label: string;
  value: number;
  /** The value as written at the bar's end. */
  text: string;
  /** A short addition after the value, in soft ink: the year of the count. */
  aside?: string;
  /** Fill behind an outline; transparent when absent. */
  tint?: string;
  color: string;
  look?: BarLook;
  /** Draws the label and value in bold. */
  strong?: boolean;
}

const SIZE = 13;
const ASIDE_GAP = 6;
const LINE = 13;
/** Share of the picture that names may take before they wrap. */
const NAME_SHARE = 0.34;

/** Writes each bar's value just past its end, and the bar's name left of the axis. */
function barLabels(
  bars: readonly Bar[],
  labels: readonly string[][],
  context: DrawContext,
): Plugin<'bar'> {
  return {
    id: 'barLabels',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      ctx.textBaseline = 'middle';
      chart.getDatasetMeta(0).data.forEach((element, index) => {
        const bar = bars[index];
        if (!bar) return;
        ctx.font = chartFont(SIZE, bar.strong ? 700 : 400);
        ctx.fillStyle = context.palette.ink;
        ctx.textAlign = 'right';
        const lines = labels[index] ?? [];
        lines.forEach((line, i) =>
          ctx.fillText(line, chartArea.left - 8, element.y + (i - (lines.length - 1) / 2) * LINE),
        );
        ctx.textAlign = 'left';
        ctx.fillText(bar.text, element.x + 6, element.y);
        if (!bar.aside) return;
        const width = context.measure(bar.text, ctx.font);
        ctx.font = chartFont(SIZE - 1);
        ctx.fillStyle = context.palette['ink-soft'];
        ctx.fillText(bar.aside, element.x + 6 + width + ASIDE_GAP, element.y);
      });
      ctx.textAlign = 'left';
      ctx.textBaseline = 'alphabetic';
    },
  };
}

/** Outlines a bar with dashes, which Chart.js cannot do itself. */
function dashedOutlines(bars: readonly Bar[]): Plugin<'bar'> {
  return {
    id: 'dashedOutlines',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      chart.getDatasetMeta(0).data.forEach((element, index) => {
        const bar = bars[index];
        if (bar?.look !== 'dashed') return;
        const { x, y, base, height } = element.getProps(['x', 'y', 'base', 'height'] as never) as {
          x: number;
          y: number;
          base: number;
          height: number;
        };
        ctx.strokeStyle = bar.color;
        ctx.lineWidth = 1.5;
        ctx.setLineDash([4, 3]);
        ctx.strokeRect(base, y - height / 2, x - base, height);
        ctx.setLineDash([]);
      });
    },
  };
}

/** The Chart.js configuration of labelled horizontal bars, and the height they need. */
export function horizontalBars(
  bars: readonly Bar[],
  context: DrawContext,
  { rowHeight = 24, max }: { rowHeight?: number; max?: number } = {},
): { config: ChartConfiguration; height: number } {
  const font = (bar: Bar) => chartFont(SIZE, bar.strong ? 700 : 400);
  const room = context.width * NAME_SHARE;
  const labels = bars.map((bar) => wrapText(bar.label, room, font(bar), context.measure));
  const labelWidth = Math.ceil(
    Math.max(
      ...bars.flatMap((bar, i) =>
        (labels[i] ?? []).map((line) => context.measure(line, font(bar))),
      ),
    ),
  );
  const height = Math.max(rowHeight, Math.max(...labels.map(({ length }) => length)) * LINE + 4);
  const asideWidth = (bar: Bar) =>
    bar.aside ? context.measure(bar.aside, chartFont(SIZE - 1)) + ASIDE_GAP : 0;
  const valueWidth = Math.ceil(
    Math.max(...bars.map((bar) => context.measure(bar.text, font(bar)) + asideWidth(bar))),
  );
  const filled = ({ look, color, tint }: Bar) =>
    look === undefined || look === 'solid' ? color : (tint ?? 'transparent');
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [
        {
          data: bars.map(({ value }) => value),
          backgroundColor: bars.map(filled),
          borderColor: bars.map(({ color }) => color),
          borderWidth: bars.map(({ look }) => (look === 'outline' ? 1.5 : 0)),
          borderSkipped: false,
          barPercentage: 0.78,
          categoryPercentage: 1,
          minBarLength: 2,
        },
      ],
    },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      indexAxis: 'y',
      events: [],
      font: { family: CHART_FAMILY, size: SIZE },
      layout: { padding: { left: labelWidth + 10, right: valueWidth + 10, top: 0, bottom: 0 } },
      scales: {
        x: { display: false, beginAtZero: true, ...(max === undefined ? {} : { max }) },
        y: { display: false },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [dashedOutlines(bars), barLabels(bars, labels, context)],
  };
  return { config, height: bars.length * height + 4 };
}
