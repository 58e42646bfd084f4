/** What did others get? Payments to five governments, and dollars a person where they can be had. */
import { formatDollars } from '../../model/format.ts';
import { cardGrid, type Card, type CardBar } from '../shared/cards.ts';
import { dateCell, numberCell, textCell } from '../shared/cells.ts';
import { defineChart, type DrawContext } from '../shared/define.ts';
import type { ViewValues } from '../shared/view.ts';
import { fillTemplate } from '../shared/words.ts';
import { perPerson, type DealRow } from './deal-row.ts';

/** From this width the two panels stand side by side. */
const WIDE = 600;

const hueOf = ({ id }: DealRow) => (id === 'slv' ? 'salvador' : 'other');

function paidBar(row: DealRow, { palette, locale }: DrawContext): CardBar {
  const hue = hueOf(row);
  return {
    label: row.name,
    value: row.paid,
    text: formatDollars(row.paid, locale),
    color: palette[hue],
    tint: palette[`${hue}-soft`],
    look: row.basis === 'letter' ? 'solid' : 'outline',
  };
}

function eachBar(row: DealRow, { palette, locale, labels }: DrawContext): CardBar {
  const hue = hueOf(row);
  const each = perPerson(row);
  const missing = (row.people === 0 ? labels.nobody : labels.notWorkedOut) ?? '';
  return {
    label: row.people
      ? fillTemplate(
          labels.withPeople ?? '',
          { name: row.name, count: { number: row.people } },
          locale,
        )
      : row.name,
    value: each,
    text: each === null ? missing : formatDollars(each, locale),
    color: palette[hue],
    tint: palette[`${hue}-soft`],
    look: 'dashed',
  };
}

/** The chart. */
export const thirdCountryDeals = defineChart<DealRow, ViewValues>({
  id: 'third-country-deals',
  view: [],

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      name: record.country ?? '',
      paid: Number(record.paid),
      people: record.people ? Number(record.people) : null,
      basis: record.basis as DealRow['basis'],
      asOf: record.asOf ?? '',
    })),

  spec(rows, _view, context) {
    const { labels, width } = context;
    // Two units, so two panels with a length of their own: a sum is never set beside a share of it.
    const cards: Card[] = [
      {
        title: labels.paidTitle ?? '',
        lines: [labels.paidLine ?? ''],
        max: Math.max(...rows.map(({ paid }) => paid)),
        bars: rows.map((row) => paidBar(row, context)),
      },
      {
        title: labels.eachTitle ?? '',
        lines: [labels.eachLine ?? ''],
        max: Math.max(...rows.map((row) => perPerson(row) ?? 0)),
        bars: rows.map((row) => eachBar(row, context)),
      },
    ];
    return { panels: [cardGrid(cards, context, width < WIDE ? 1 : 2)] };
  },

  table(rows, { locale, labels }) {
    return {
      columns: ['country', 'paid', 'people', 'each', 'basis', 'asOf'].map((key) => ({
        key,
        label: labels[key] ?? '',
      })),
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          textCell(row.name),
          numberCell(row.paid, locale),
          numberCell(row.people, locale, labels.notCounted),
          numberCell(perPerson(row), locale, labels.none),
          textCell(row.basis, labels[`bases.${row.basis}`]),
          dateCell(row.asOf, 'day', locale),
        ],
      })),
    };
  },

  sentence(rows, _view, { locale }) {
    const find = (id: string) => {
      const row = rows.find((one) => one.id === id);
      if (!row) throw new Error(`third-country-deals needs the payment to "${id}".`);
      return row;
    };
    const paid = (id: string) => formatDollars(find(id).paid, locale);
    const people = (id: string) => ({ number: find(id).people ?? Number.NaN });
    const each = (id: string) => formatDollars(perPerson(find(id)) ?? Number.NaN, locale);
    return {
      count: { number: rows.length },
      rwandaPaid: paid('rwa'),
      rwandaPeople: people('rwa'),
      rwandaEach: each('rwa'),
      guineaPaid: paid('gnq'),
      guineaPeople: people('gnq'),
      guineaEach: each('gnq'),
      eswatiniPaid: paid('swz'),
      eswatiniPeople: people('swz'),
      eswatiniEach: each('swz'),
      palauPaid: paid('plw'),
      salvadorPaid: paid('slv'),
    };
  },
});
