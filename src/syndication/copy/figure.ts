/** A chart in a copy: a figure with all that must never be lost, and the rows that it draws. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { ownersOf, type Owner } from '../../charts/shared/owners.ts';
import { printAsOf } from '../../model/as-of.ts';
import { formatNumber } from '../../model/format.ts';
import type { Locale } from '../../model/locale.ts';
import { interfaceText } from '../../model/print.ts';
import { asSentence } from '../../model/text.ts';
import { chartCredit } from '../../pictures/credit.ts';
import { fileSize } from '../../pictures/file-size.ts';
import { ready, rowsInView, sentences } from '../../pictures/picture.ts';
import { partOf, SHAPES } from '../../pictures/poster.ts';
import type { CopyContext } from './context.ts';

/** A picture of a chart at its address. */
export interface Rendition {
  /** `column` for the width of a text, `16x9`, `1x1`, or `svg`. */
  name: string;
  href: string;
  contenttype: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** A chart as a copy tells it. */
export interface CopyFigure {
  id: string;
  title: string;
  subtitle: string;
  takeaway: string;
  alt: string;
  notes: string[];
  source: string;
  /** Who drew it, under which license. */
  credit: string;
  /** "March 2024", for a chart of what goes on; otherwise ''. */
  asOf: string;
  owners: Owner[];
  /** Full address of the chart's own page. */
  page: string;
  renditions: Rendition[];
  /** What its pictures of a fixed shape show, where that is a part of the chart. */
  part?: { title: string; alt: string };
}

/** What a copy tells of a chart. */
export function copyFigure(id: string, { locale, address }: CopyContext): CopyFigure {
  const chart = ready(id, locale);
  const { words } = chart;
  const { title, subtitle, takeaway, alt } = sentences(chart);
  const page = address(locale, `charts/${id}/`);
  const part = partOf(chart);
  const { width, height } = fileSize(chart, page);
  const picture = (name: string, file: string, size: { width: number; height: number }) => ({
    name,
    href: page + file,
    contenttype: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    ...size,
  });
  return {
    id,
    title,
    subtitle,
    takeaway,
    alt,
    notes: words.notes.map(({ text }) => text),
    source: words.sourceNote,
    credit: chartCredit(locale),
    asOf: words.mayChange ? printAsOf({ as_of: words.asOf, may_change: true }, locale) : '',
    owners: ownersOf(chart.built, locale),
    page,
    renditions: [
      picture('column', 'chart.png', { width: width * 2, height: height * 2 }),
      picture('16x9', 'chart-16x9.png', SHAPES['16x9']),
      picture('1x1', 'chart-1x1.png', SHAPES['1x1']),
      picture('svg', 'chart.svg', { width, height }),
    ],
    ...(part ? { part: sentences(chart, part) } : {}),
  };
}

const count = (rows: readonly unknown[], locale: Locale) => formatNumber(rows.length, locale);

/** The rows that the chart draws, as a plain table that says so where there are more. */
function smallTable(id: string, title: string, { locale }: CopyContext): Element {
  const chart = ready(id, locale);
  const drawn = rowsInView(chart);
  const { columns, rows } = chart.built.chart.table(drawn, chart);
  const part = { shown: count(drawn, locale), all: count(chart.rows, locale) };
  const caption = interfaceText(locale, 'figure.tableCaption', { title });
  return h('table', [
    h(
      'caption',
      drawn.length < chart.rows.length
        ? `${asSentence(caption)} ${interfaceText(locale, 'figure.rowsShown', part)}`
        : caption,
    ),
    h('thead', [
      h(
        'tr',
        columns.map(({ label }) => h('th', { scope: 'col' }, label)),
      ),
    ]),
    h(
      'tbody',
      rows.map(({ cells }) =>
        h(
          'tr',
          cells.map(({ text }, i) => (i === 0 ? h('th', { scope: 'row' }, text) : h('td', text))),
        ),
      ),
    ),
  ]);
}

/** A chart as a figure and its table. */
export function chartFigure(id: string, context: CopyContext): ElementContent[] {
  const { locale } = context;
  const say = (key: string, values?: Record<string, string>) => interfaceText(locale, key, values);
  const figure = copyFigure(id, context);
  const [column] = figure.renditions;
  const { notes } = figure;
  const sentencesBelow = [
    figure.takeaway,
    `${say(notes.length === 1 ? 'figure.note' : 'figure.notes')}: ${notes.join(' ')}`,
    `${say('figure.source')}: ${figure.source}`,
    ...(figure.asOf ? [`${say('figure.asOfLabel')}: ${figure.asOf}.`] : []),
    ...figure.owners.map(({ name, terms }) => say('places.figures', { owner: name, terms })),
    `${figure.credit}.`,
  ];
  return [
    h('figure', [
      h('img', {
        src: column?.href,
        alt: figure.alt,
        width: column?.width,
        height: column?.height,
      }),
      h('figcaption', [
        h('strong', asSentence(figure.title)),
        ` ${figure.subtitle} ${sentencesBelow.join(' ')} `,
        h('a', { href: figure.page }, say('copy.interactive')),
      ]),
    ]),
    smallTable(id, figure.title, context),
  ];
}
