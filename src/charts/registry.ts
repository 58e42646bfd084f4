/** All charts, with what only the build knows of them: their rows from content and their words. */
import { content } from '../model/content.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText, printText } from '../model/print.ts';
import type { ChartText, Template as ContentTemplate } from '../model/schemas/chart-text.ts';
import { floorSpace } from './floor-space/chart.ts';
import { FLOOR_TABLE_WORDS, FLOOR_WORDS } from './floor-space/labels.ts';
import { floorSpaceRows } from './floor-space/rows.ts';
import type { BuiltChart, Words } from './shared/built.ts';
import type { ViewValues } from './shared/view.ts';
import type { Template } from './shared/words.ts';
import { whoCanBeSent } from './who-can-be-sent/chart.ts';
import { EXPLORER_TABLE_WORDS, EXPLORER_WORDS } from './who-can-be-sent/labels.ts';
import { statusRows } from './who-can-be-sent/rows.ts';
import { initialView } from './shared/view.ts';
import { shown, worldRates, type WorldRate } from './world-rates/chart.ts';
import { WORLD_RATES_TABLE_WORDS, WORLD_RATES_WORDS } from './world-rates/labels.ts';
import { worldRatesRows } from './world-rates/rows.ts';

/** The charts by id, in the order in which they are listed. */
export const CHARTS: ReadonlyMap<string, BuiltChart> = new Map<string, BuiltChart>([
  [
    worldRates.id,
    {
      chart: worldRates,
      words: WORLD_RATES_WORDS,
      tableWords: WORLD_RATES_TABLE_WORDS,
      outsideTable: 'world-rates',
      downloadRows: (rows: readonly WorldRate[]) => shown(rows, initialView(worldRates.view)),
      rows: (locale) => worldRatesRows(content(), locale),
    },
  ],
  [
    floorSpace.id,
    {
      chart: floorSpace,
      words: FLOOR_WORDS,
      tableWords: FLOOR_TABLE_WORDS,
      rows: (locale, labels) => floorSpaceRows(content(), locale, labels),
    },
  ],
  [
    whoCanBeSent.id,
    {
      chart: whoCanBeSent,
      words: EXPLORER_WORDS,
      tableWords: EXPLORER_TABLE_WORDS,
      rows: (locale) => statusRows(content(), locale),
    },
  ],
]);

/** A chart by id; throws a sentence when there is none. */
export function builtChart(id: string): BuiltChart {
  const found = CHARTS.get(id);
  if (!found)
    throw new Error(`There is no chart "${id}"; the charts are ${[...CHARTS.keys()].join(', ')}.`);
  return found;
}

/** The words of the interface behind keys, in a language. */
export function chartLabels(keys: Words, locale: Locale): Record<string, string> {
  return Object.fromEntries(
    Object.entries(keys).map(([key, path]) => [
      key,
      printText(interfaceText(locale, path), locale),
    ]),
  );
}

/** A chart's words with the placeholders of content filled; `{value}` is left for the chart. */
export interface ChartWords {
  templates: Record<string, Template>;
  notes: { id: string; text: string }[];
  sourceNote: string;
  sources: string[];
  shows: string;
  doesNotShow: string;
}

function fillContent(template: ContentTemplate, locale: Locale): Template {
  if (typeof template === 'string') return printText(template, locale);
  const { count, one, other } = template;
  return { count, one: printText(one, locale), other: printText(other, locale) };
}

/** Keys of the chart texts that are not templates for values. */
const FIXED = new Set(['notes', 'source_note', 'sources', 'shows', 'does_not_show']);

/** The words of a chart in a language. */
export function chartWords(id: string, locale: Locale): ChartWords {
  const text: ChartText | undefined = content().chartTexts.get(id)?.[locale];
  if (!text) throw new Error(`content/charts/${id}/${locale}.yaml is missing.`);
  return {
    templates: Object.fromEntries(
      Object.entries(text)
        .filter(([key]) => !FIXED.has(key))
        .map(([key, template]) => [key, fillContent(template as ContentTemplate, locale)]),
    ),
    notes: text.notes.map((note) => ({ id: note.id, text: printText(note.text, locale) })),
    sourceNote: printText(text.source_note ?? '', locale),
    sources: text.sources,
    shows: printText(text.shows, locale),
    doesNotShow: printText(text.does_not_show, locale),
  };
}

/** A view as an object, whatever its chart. */
export type AnyView = ViewValues;
