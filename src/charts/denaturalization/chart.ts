/** How often is citizenship taken away? Totals on different bases, side by side, never a line. */
import type { Locale } from '../../model/locale.ts';
import { cardGrid, type Card } from '../shared/cards.ts';
import { dateCell, numberCell, textCell } from '../shared/cells.ts';
import { defineChart, type DrawContext } from '../shared/define.ts';
import type { ViewValues } from '../shared/view.ts';
import { fillTemplate } from '../shared/words.ts';
import { panelOf, PANELS, type CaseRow, type PanelId } from './case-row.ts';

/** From this width two panels stand side by side. */
const WIDE = 600;

/** A count as it was worded: "228", "more than 120", "100–200". */
function countText(
  { low, high }: CaseRow,
  locale: Locale,
  labels: Readonly<Record<string, string>>,
): string {
  const values = { low: { number: low }, high: { number: high ?? low } };
  if (high === null) return fillTemplate(labels.moreThan ?? '', values, locale);
  return fillTemplate(high === low ? '{low}' : (labels.range ?? ''), values, locale);
}

function card(id: PanelId, rows: readonly CaseRow[], max: number, context: DrawContext): Card {
  const { palette, labels, locale } = context;
  const base = {
    title: labels[`title.${id}`] ?? id,
    lines: [labels[`basis.${id}`] ?? ''],
    max,
  };
  const [only] = rows;
  if (only && (id === 'average' || id === 'target')) {
    const figure = {
      text: countText(only, locale, labels),
      label: only.what,
      color: palette.states,
      dashed: id === 'target',
    };
    return { ...base, bars: [], figure };
  }
  return {
    ...base,
    bars: rows.map((row) => ({
      label: row.what,
      value: row.low,
      text: countText(row, locale, labels),
      color: palette.states,
      tint: palette['states-soft'],
      look: row.voice === 'official' ? 'solid' : 'outline',
    })),
  };
}

/** The chart. */
export const denaturalization = defineChart<CaseRow, ViewValues>({
  id: 'denaturalization',
  view: [],

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      what: record.what ?? '',
      measure: record.measure as CaseRow['measure'],
      low: Number(record.low),
      high: record.high ? Number(record.high) : null,
      counter: record.counter ?? '',
      voice: record.voice as CaseRow['voice'],
      from: record.from ?? '',
      to: record.to ?? '',
      certainty: record.certainty as CaseRow['certainty'],
    })),

  spec(rows, _view, context) {
    const filed = rows.filter((row) => row.measure === 'filed' && panelOf(row));
    // Both panels of filed cases share one length; averages and targets are other units, no bars.
    const max = Math.max(...filed.map(({ low }) => low));
    const cards = PANELS.map((id) =>
      card(
        id,
        rows.filter((row) => panelOf(row) === id),
        max,
        context,
      ),
    );
    return { panels: [cardGrid(cards, context, context.width < WIDE ? 1 : 2)] };
  },

  table(rows, { locale, labels }) {
    const columns: [string, string][] = [
      ['what', 'whatColumn'],
      ['measure', 'measureColumn'],
      ['low', 'low'],
      ['high', 'high'],
      ['counter', 'counter'],
      ['voice', 'voiceColumn'],
      ['from', 'from'],
      ['to', 'to'],
      ['certainty', 'certainty'],
    ];
    const date = (iso: string) =>
      iso ? dateCell(iso, 'day', locale) : textCell('', labels.notStated);
    return {
      columns: columns.map(([key, word]) => ({ key, label: labels[word] ?? '' })),
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          textCell(row.what),
          textCell(row.measure, labels[`measure.${row.measure}`]),
          numberCell(row.low, locale),
          numberCell(row.high, locale, labels.orMore),
          textCell(row.counter),
          textCell(row.voice, labels[`voice.${row.voice}`]),
          date(row.from),
          date(row.to),
          textCell(row.certainty, labels[`certainty.${row.certainty}`]),
        ],
      })),
    };
  },

  sentence(rows) {
    const find = (id: string) => {
      const row = rows.find((one) => one.id === id);
      if (!row) throw new Error(`denaturalization needs the count "${id}".`);
      return row;
    };
    const low = (id: string) => ({ number: find(id).low });
    const terms = ['first-trump-term', 'biden-term', 'jan-jul-2025'];
    return {
      average: low('baseline-1990-2017'),
      official2008: low('filed-2008-2020'),
      official2017: low('filed-2017-2020'),
      official2025: low('filed-2017-2025'),
      firstTerm: low('first-trump-term'),
      bidenTerm: low('biden-term'),
      start2025: low('jan-jul-2025'),
      termsSum: { number: terms.reduce((sum, id) => sum + find(id).low, 0) },
      targetLow: low('fy2026-target'),
      targetHigh: { number: find('fy2026-target').high ?? Number.NaN },
    };
  },
});
