/** All charts, with what only the build knows of them: their rows from content and their words. */
import { content } from '../model/content.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText, printText } from '../model/print.ts';
import type { ChartText, Template as ContentTemplate } from '../model/schemas/chart-text.ts';
import { built as cecotHeadcount } from './cecot-headcount/build.ts';
import { built as citizensHeld } from './citizens-held/build.ts';
import { built as claimsDisagree } from './claims-disagree/build.ts';
import { built as custodyDeaths } from './custody-deaths/build.ts';
import { built as denaturalization } from './denaturalization/build.ts';
import { built as exceptionArrests } from './exception-arrests/build.ts';
import { built as flights } from './flights/build.ts';
import { built as floorSpace } from './floor-space/build.ts';
import { built as homicides } from './homicides/build.ts';
import { built as oneInSixty } from './one-in-sixty/build.ts';
import { built as opinion } from './opinion/build.ts';
import { built as price } from './price/build.ts';
import { built as rateOverTime } from './rate-over-time/build.ts';
import { built as records } from './records/build.ts';
import { built as routes } from './routes/build.ts';
import { built as statesAndElSalvador } from './states-and-el-salvador/build.ts';
import { built as systemOccupancy } from './system-occupancy/build.ts';
import { built as thirdCountryDeals } from './third-country-deals/build.ts';
import { built as timeline } from './timeline/build.ts';
import { built as whoCanBeSent } from './who-can-be-sent/build.ts';
import { built as worldRates } from './world-rates/build.ts';
import type { BuiltChart, Words } from './shared/built.ts';
import type { ViewValues } from './shared/view.ts';
import type { Template } from './shared/words.ts';

/** The charts by id, in the order in which they are listed. */
export const CHARTS: ReadonlyMap<string, BuiltChart> = new Map(
  [
    worldRates,
    rateOverTime,
    statesAndElSalvador,
    oneInSixty,
    cecotHeadcount,
    floorSpace,
    systemOccupancy,
    custodyDeaths,
    exceptionArrests,
    homicides,
    flights,
    records,
    price,
    thirdCountryDeals,
    timeline,
    whoCanBeSent,
    routes,
    citizensHeld,
    denaturalization,
    claimsDisagree,
    opinion,
  ].map((built) => [built.chart.id, built]),
);

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
  /** The last date of what stands behind the chart, as ISO. */
  asOf: string;
  /** Whether what the chart shows goes on after that date. */
  mayChange: boolean;
  shows: string;
  doesNotShow: string;
  /** When and why we took the chart back. */
  withdrawn?: { date: string; reason: string };
}

function fillContent(template: ContentTemplate, locale: Locale): Template {
  if (typeof template === 'string') return printText(template, locale);
  const { count, zero, one, other } = template;
  return {
    count,
    ...(zero === undefined ? {} : { zero: printText(zero, locale) }),
    one: printText(one, locale),
    other: printText(other, locale),
  };
}

/** Keys of the chart texts that are not templates for values. */
const FIXED = new Set([
  'notes',
  'source_note',
  'as_of',
  'may_change',
  'withdrawn',
  'sources',
  'shows',
  'does_not_show',
]);

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
    asOf: text.as_of,
    mayChange: text.may_change ?? false,
    shows: printText(text.shows, locale),
    doesNotShow: printText(text.does_not_show, locale),
    ...(text.withdrawn && {
      withdrawn: { ...text.withdrawn, reason: printText(text.withdrawn.reason, locale) },
    }),
  };
}

/** A view as an object, whatever its chart. */
export type AnyView = ViewValues;
