/** Who were they? What three studies found about criminal records, each on its own base. */
import { formatDate, formatNumber } from '../../model/format.ts';
import type { Locale } from '../../model/locale.ts';
import { cardGrid, type Card } from '../shared/cards.ts';
import { defineChart, type TableCell } from '../shared/define.ts';
import type { ViewValues } from '../shared/view.ts';
import { STUDIES, type RecordRow, type Study } from './record-row.ts';

type Labels = Readonly<Record<string, string>>;

/** From this width the studies stand side by side. */
const WIDE = 600;

const fill = (template: string | undefined, values: Record<string, string>) =>
  (template ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** The share as written: "75%", "about 50%". */
function shareText({ share, shareKind }: RecordRow, locale: Locale, labels: Labels): string {
  const percent = fill(labels.percent, { value: formatNumber(share, locale) });
  return shareKind === 'about' ? fill(labels.about, { value: percent }) : percent;
}

function figureText(row: RecordRow, locale: Locale, labels: Labels): string {
  const share = shareText(row, locale, labels);
  if (row.men === null) return share;
  return fill(labels.menAndShare, { men: formatNumber(row.men, locale), share });
}

const text = (value: string, shownAs = value): TableCell => ({
  kind: 'text',
  value,
  text: shownAs,
});

/** The chart. */
export const records = defineChart<RecordRow, ViewValues>({
  id: 'records',
  view: [],

  parse: (rows) =>
    rows.map((record) => ({
      id: record.key ?? '',
      study: record.study as Study,
      finding: record.finding ?? '',
      men: record.men ? Number(record.men) : null,
      share: Number(record.share),
      shareKind: record.shareKind as RecordRow['shareKind'],
      base: record.base ? Number(record.base) : null,
      date: record.date ?? '',
    })),

  spec(rows, _view, context) {
    const { palette, locale, labels, width } = context;
    const cards = STUDIES.flatMap((study): Card[] => {
      const own = rows.filter((row) => row.study === study);
      const first = own[0];
      if (!first) return [];
      const base =
        first.base === null
          ? (labels.baseUnknown ?? '')
          : fill(labels.baseMen, { count: formatNumber(first.base, locale) });
      return [
        {
          title: labels[`study.${study}`] ?? study,
          lines: [formatDate(first.date, locale), labels[`method.${study}`] ?? '', base],
          max: 100,
          bars: own.map((row) => ({
            label: row.finding,
            value: row.share,
            text: figureText(row, locale, labels),
            color: palette.other,
            tint: palette['other-soft'],
            look: row.shareKind === 'about' ? 'dashed' : 'outline',
          })),
        },
      ];
    });
    return { panels: [cardGrid(cards, context, width < WIDE ? 1 : STUDIES.length)] };
  },

  table(rows, { locale, labels }) {
    const number = (value: number | null): TableCell =>
      value === null
        ? text('', labels.notStated)
        : { kind: 'number', value, text: formatNumber(value, locale) };
    return {
      columns: [
        { key: 'study', label: labels.studyColumn ?? '' },
        ...['finding', 'men', 'share', 'shareKind', 'base', 'date'].map((key) => ({
          key,
          label: labels[key] ?? '',
        })),
      ],
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          text(row.study, labels[`study.${row.study}`]),
          text(row.finding),
          number(row.men),
          number(row.share),
          text(row.shareKind, labels[`shares.${row.shareKind}`]),
          number(row.base),
          { kind: 'date', value: row.date, text: formatDate(row.date, locale) },
        ],
      })),
    };
  },

  sentence(rows) {
    const find = (id: string) => {
      const row = rows.find((one) => one.id === id);
      if (!row) throw new Error(`records needs the finding "${id}".`);
      return row;
    };
    const men = (id: string) => ({ number: find(id).men ?? Number.NaN });
    const share = (id: string) => ({ number: find(id).share });
    return {
      studies: { number: new Set(rows.map(({ study }) => study)).size },
      base: { number: find('cbs-no-record').base ?? Number.NaN },
      cbsNone: men('cbs-no-record'),
      cbsNonePct: share('cbs-no-record'),
      cbsFoundPct: share('cbs-record-found'),
      convicted: men('propublica-us-conviction'),
      convictedPct: share('propublica-us-conviction'),
      immigrationOnly: men('propublica-immigration-only'),
      immigrationOnlyPct: share('propublica-immigration-only'),
      abroad: men('propublica-abroad'),
      hrwNonePct: share('hrw-no-us-record'),
      hrwViolentPct: share('hrw-violent'),
    };
  },
});
