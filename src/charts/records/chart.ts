/** Who were they? What three studies found about criminal records, each on its own base. */
import { formatDate } from '../../model/format.ts';
import type { Locale } from '../../model/locale.ts';
import { cardGrid, type Card } from '../shared/cards.ts';
import { dateCell, numberCell, textCell } from '../shared/cells.ts';
import { defineChart } from '../shared/define.ts';
import type { ViewValues } from '../shared/view.ts';
import { fillTemplate } from '../shared/words.ts';
import { STUDIES, type RecordRow, type Study } from './record-row.ts';

type Labels = Readonly<Record<string, string>>;

/** From this width the studies stand side by side. */
const WIDE = 600;

/** The share as written: "75%", "about 50%". */
function shareText({ share, shareKind }: RecordRow, locale: Locale, labels: Labels): string {
  const percent = fillTemplate(labels.percent ?? '', { value: { number: share } }, locale);
  return shareKind === 'about'
    ? fillTemplate(labels.about ?? '', { value: percent }, locale)
    : percent;
}

function figureText(row: RecordRow, locale: Locale, labels: Labels): string {
  const share = shareText(row, locale, labels);
  if (row.men === null) return share;
  return fillTemplate(labels.menAndShare ?? '', { men: { number: row.men }, share }, locale);
}

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
          : fillTemplate(labels.baseMen ?? '', { count: { number: first.base } }, locale);
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
          textCell(row.study, labels[`study.${row.study}`]),
          textCell(row.finding),
          numberCell(row.men, locale, labels.notStated),
          numberCell(row.share, locale),
          textCell(row.shareKind, labels[`shares.${row.shareKind}`]),
          numberCell(row.base, locale, labels.notStated),
          dateCell(row.date, 'day', locale),
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
