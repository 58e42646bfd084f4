/** Pictures of charts: what pages inline and what files hold. Build only. */
import {
  builtChart,
  chartLabels,
  chartWords,
  type AnyView,
  type ChartWords,
} from '../charts/registry.ts';
import type { BuiltChart } from '../charts/shared/built.ts';
import type { DrawContext, Spec } from '../charts/shared/define.ts';
import { textPanel, type Block } from '../charts/shared/text-panel.ts';
import type { Palette } from '../charts/shared/tokens.ts';
import { SENTINEL_PALETTE } from '../charts/shared/tokens.ts';
import { initialView } from '../charts/shared/view.ts';
import { fillTemplate, type Values } from '../charts/shared/words.ts';
import type { Locale } from '../model/locale.ts';
import { measureText } from './canvas.ts';
import { lastLines } from './credit.ts';

/** The two widths that pictures are drawn at, so that labels stay readable on a phone. */
export const WIDTHS = { narrow: 340, wide: 680 } as const;

/** A chart in a language with its rows and words read, ready to draw. */
export interface Ready {
  built: BuiltChart;
  locale: Locale;
  labels: Record<string, string>;
  rows: unknown[];
  /** Templates of the sentences, notes and sources. */
  words: ChartWords;
}

const memo = new Map<string, Ready>();

/** Reads a chart's rows and words once a language. */
export function ready(id: string, locale: Locale): Ready {
  const key = `${id}/${locale}`;
  let found = memo.get(key);
  if (!found) {
    const built = builtChart(id);
    const labels = chartLabels({ ...built.words, ...built.tableWords }, locale);
    const words = chartWords(id, locale);
    found = { built, locale, labels, rows: built.rows(locale, labels), words };
    memo.set(key, found);
  }
  return found;
}

/** What a chart is drawn with at a width; the palette of pages unless told. */
export function drawContext(
  { locale, labels }: Ready,
  width: number,
  palette: Palette = SENTINEL_PALETTE,
): DrawContext {
  return { locale, labels, width, palette, measure: measureText };
}

/** The picture of a view at a width. */
export function drawn(
  chart: Ready,
  { width, view, palette = SENTINEL_PALETTE }: { width: number; view?: AnyView; palette?: Palette },
): Spec {
  const { chart: stages } = chart.built;
  return stages.spec(
    chart.rows,
    view ?? initialView(stages.view),
    drawContext(chart, width, palette),
  );
}

/** The rows that a view of a chart shows, the first one if none is given; see `inView`. */
export function rowsInView({ built: { chart }, rows }: Ready, view?: AnyView): unknown[] {
  return chart.inView?.(rows, view ?? initialView(chart.view)) ?? rows;
}

/** The sentences of a chart for a view: title, subtitle, takeaway, alt text. */
export function sentences(
  chart: Ready,
  view?: AnyView,
): Record<'title' | 'subtitle' | 'takeaway' | 'alt', string> {
  const { built, locale, rows } = chart;
  const { chart: stages } = built;
  const chosen = view ?? initialView(stages.view);
  const values: Values = stages.sentence(rows, chosen, chart);
  const { templates } = chart.words;
  const say = (key: string) => {
    const template = templates[key];
    if (!template) throw new Error(`content/charts/${stages.id}/${locale}.yaml has no "${key}".`);
    return fillTemplate(template, values, locale);
  };
  return {
    title: say(stages.title?.(chosen) ?? 'title'),
    subtitle: say('subtitle'),
    takeaway: say(stages.takeaway?.(chosen) ?? 'takeaway'),
    alt: say('alt'),
  };
}

/** The picture as it leaves the page: title above; takeaway, notes, source and credit below. */
export function framed(
  chart: Ready,
  options: { width: number; palette?: Palette; address: string },
): Spec {
  const { palette = SENTINEL_PALETTE, width } = options;
  const { words } = chart;
  const { title, subtitle, takeaway } = sentences(chart);
  const { source, credit } = lastLines(chart, options.address);
  const panel = (blocks: Block[]) => textPanel(blocks, drawContext(chart, width, palette));
  return {
    panels: [
      panel([
        { text: title, size: 21, weight: 700 },
        { text: subtitle, size: 14, color: 'ink-soft', before: 4 },
        { text: ' ', size: 8 },
      ]),
      ...drawn(chart, { width, palette }).panels,
      panel([
        { text: takeaway, size: 14, weight: 700, before: 10 },
        ...words.notes.map(({ text }, i): Block => ({
          text,
          size: 12.5,
          color: 'ink-soft',
          before: i === 0 ? 10 : 4,
        })),
        { text: source, size: 12.5, before: 10 },
        { text: credit, size: 12.5, weight: 700, before: 4 },
      ]),
    ],
  };
}
