/** Are US citizens held by immigration agents? Three counts, each in a panel of its own. */
import type { Locale } from '../../model/locale.ts';
import { cardGrid, type Card } from '../shared/cards.ts';
import { dateCell, numberCell, textCell } from '../shared/cells.ts';
import { defineChart, type DrawContext } from '../shared/define.ts';
import type { ViewValues } from '../shared/view.ts';
import { fillTemplate } from '../shared/words.ts';
import { STUDIES, type HeldRow, type Study } from './held-row.ts';

/** From this width the studies stand side by side. */
const WIDE = 600;

/** A count as it was worded: "more than 170". */
function countText(
  { people, bound }: HeldRow,
  locale: Locale,
  labels: Readonly<Record<string, string>>,
): string {
  return fillTemplate(labels[`bound.${bound}`] ?? '', { count: { number: people } }, locale);
}

function card(study: Study, rows: readonly HeldRow[], context: DrawContext): Card {
  const { palette, labels, locale } = context;
  const [first, ...others] = rows;
  const base = {
    title: labels[`study.${study}`] ?? study,
    lines: [labels[`period.${study}`] ?? '', labels[`counted.${study}`] ?? ''],
    max: Math.max(...rows.map(({ people }) => people)),
  };
  // One figure alone has nothing to be compared with, so it gets no bar.
  if (first && others.length === 0) {
    const figure = {
      text: countText(first, locale, labels),
      label: first.what,
      color: palette.states,
    };
    return { ...base, bars: [], figure };
  }
  return {
    ...base,
    bars: rows.map((row) => ({
      label: row.what,
      value: row.people,
      text: countText(row, locale, labels),
      color: palette.states,
      tint: palette['states-soft'],
      look: 'outline',
    })),
  };
}

/** The chart. */
export const citizensHeld = defineChart<HeldRow, ViewValues>({
  id: 'citizens-held',
  view: [],

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      study: record.study as Study,
      what: record.what ?? '',
      people: Number(record.people),
      bound: record.bound as HeldRow['bound'],
      from: record.from ?? '',
      to: record.to ?? '',
    })),

  spec(rows, _view, context) {
    const cards = STUDIES.flatMap((study) => {
      const own = rows.filter((row) => row.study === study);
      return own.length > 0 ? [card(study, own, context)] : [];
    });
    return { panels: [cardGrid(cards, context, context.width < WIDE ? 1 : STUDIES.length)] };
  },

  table(rows, { locale, labels }) {
    const columns: [string, string][] = [
      ['study', 'studyColumn'],
      ['what', 'whatColumn'],
      ['people', 'people'],
      ['bound', 'boundColumn'],
      ['from', 'from'],
      ['to', 'to'],
    ];
    return {
      columns: columns.map(([key, word]) => ({ key, label: labels[word] ?? '' })),
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          textCell(row.study, labels[`study.${row.study}`]),
          textCell(row.what),
          numberCell(row.people, locale),
          textCell(row.bound, labels[`boundName.${row.bound}`]),
          dateCell(row.from, 'day', locale),
          dateCell(row.to, 'day', locale),
        ],
      })),
    };
  },

  sentence(rows) {
    const people = (id: string) => {
      const row = rows.find((one) => one.id === id);
      if (!row) throw new Error(`citizens-held needs the count "${id}".`);
      return { number: row.people };
    };
    return {
      studies: { number: new Set(rows.map(({ study }) => study)).size },
      gaoArrested: people('gao-arrested'),
      gaoDetained: people('gao-detained'),
      gaoRemoved: people('gao-removed'),
      pressHeld: people('propublica-held'),
      pressInterference: people('propublica-interference'),
      pressCitizenship: people('propublica-citizenship'),
      released: people('ice-released'),
    };
  },
});
