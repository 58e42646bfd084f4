/** Frames as tests see them: which there are, and what is said and drawn in each. */
import { CHARTS, type AnyView } from '../../src/charts/registry.ts';
import { encodeView, initialView } from '../../src/charts/shared/view.ts';
import { explorerGraph } from '../../src/charts/who-can-be-sent/rows.ts';
import { content } from '../../src/model/content.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { ready } from '../../src/pictures/picture.ts';

/** A chart's frame in a language. */
export interface Embed {
  id: string;
  locale: Locale;
  /** Its address below the served site. */
  path: string;
  /** Path of the chart's own page. */
  page: string;
}

const below = (locale: Locale, path: string) => `/${locale === 'en' ? '' : `${locale}/`}${path}`;

/** The frame of a chart. */
export function embedOf(id: string, locale: Locale): Embed {
  return {
    id,
    locale,
    path: below(locale, `embed/${id}/`),
    page: below(locale, `charts/${id}/`),
  };
}

/** The frames of all charts in both languages. */
export const EMBEDS: readonly Embed[] = LOCALES.flatMap((locale) =>
  [...CHARTS.keys()].map((id) => embedOf(id, locale)),
);

/**
 * Where not every chart can be tried: a drawing, bars that answer, the explorer and one that scrolls
 * in its picture; the languages take turns.
 */
export const SAMPLE: readonly Embed[] = [
  embedOf('cecot-headcount', 'en'),
  embedOf('world-rates', 'es'),
  embedOf('who-can-be-sent', 'en'),
  embedOf('timeline', 'es'),
];

/** A view other than the first of a chart that can be changed, and the query that asks for it. */
export function otherView({ id, locale }: Embed): { view: AnyView; query: string } {
  const chart = ready(id, locale);
  const { view: fields, options } = chart.built.chart;
  const choice = fields.find(({ type }) => type === 'choice');
  const [list] = fields;
  const changed: AnyView = {};
  if (choice?.type === 'choice')
    changed[choice.key] = choice.values.find((value) => value !== choice.initial) ?? '';
  else if (id === 'who-can-be-sent') {
    const { start, nodes } = explorerGraph(content(), locale);
    changed.path = [nodes.get(start)?.edges[0]?.id ?? ''];
  } else if (list) {
    const [first] = options?.(chart.rows, chart)[list.key] ?? [];
    changed[list.key] = [first?.value ?? ''];
  }
  const view = { ...initialView(fields), ...changed };
  const query = encodeView(fields, view, new URLSearchParams(), `${id}.`).toString();
  return { view, query };
}

/** The frames of charts that can be changed; the languages take turns. */
export const LIVE: readonly Embed[] = [...CHARTS]
  .filter(([, { chart }]) => chart.view.length > 0)
  .map(([id], index) => embedOf(id, LOCALES[index % 2] ?? 'en'));
