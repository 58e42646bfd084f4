/** How far apart are the reports? Each question on its own scale, with who gave which number. */
import { numberCell, textCell } from '../shared/cells.ts';
import { defineChart, type DrawContext, type Panel } from '../shared/define.ts';
import { keyRow, type KeyItem } from '../shared/key-row.ts';
import { quotedWords } from '../shared/quoted-words.ts';
import { textPanel } from '../shared/text-panel.ts';
import type { ViewField } from '../shared/view.ts';
import {
  capital,
  CLAIMS,
  extent,
  shownClaims,
  TOPICS,
  worded,
  type Claim,
  type ClaimsView,
  type Look,
  type Position,
  type Voice,
} from './claims.ts';
import { lookMark, usedRing } from './marks.ts';
import { oneClaim } from './one-claim.ts';
import { overview } from './overview.ts';

const view: readonly ViewField[] = [
  {
    key: 'topic',
    type: 'choice',
    initial: 'all',
    values: ['all', ...Object.keys(TOPICS)],
    clears: ['claim'],
  },
  {
    key: 'claim',
    type: 'choice',
    initial: 'all',
    values: ['all', ...CLAIMS],
    clears: ['topic', 'words'],
  },
  { key: 'words', type: 'text', initial: '', max: 60, clears: ['claim'] },
];

/** How many questions a frame has room for; they are enough for the takeaway. */
const IN_FRAME = 8;

/** Looks, colours and ring explained. */
function key(context: DrawContext): Panel {
  const { palette, labels } = context;
  const item = (name: string, draw: KeyItem['draw']): KeyItem => ({
    label: labels[`key.${name}`] ?? '',
    draw,
  });
  return keyRow(
    [
      item('salvador', (x, y) => lookMark(x, y, 'official', palette.salvador, context)),
      item('states', (x, y) => lookMark(x, y, 'official', palette.states, context)),
      item('independent', (x, y) => lookMark(x, y, 'independent', palette.other, context)),
      item('estimate', (x, y) => lookMark(x, y, 'estimate', palette.other, context)),
      item('used', (x, y) => usedRing(x, y, context, 6)),
    ],
    context,
  );
}

/** The chart. */
export const claimsDisagree = defineChart<Position, ClaimsView>({
  id: 'claims-disagree',
  view,

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      claim: record.claim as Claim,
      voice: record.voice as Voice,
      look: record.look as Look,
      low: Number(record.low),
      high: Number(record.high || record.low),
      unit: record.unit ?? '',
      who: record.who ?? '',
      used: record.used === 'yes',
      reading: record.reading ?? '',
    })),

  spec(rows, chosen, context) {
    const claims = shownClaims(rows, chosen, context.labels);
    const [only, ...others] = claims;
    if (!only)
      return { panels: [textPanel([{ text: context.labels.none ?? '', size: 13 }], context)] };
    if (others.length > 0) return { panels: [key(context), overview(claims, context)] };
    const reading = rows.find(({ claim, reading: text }) => claim === only.claim && text)?.reading;
    const heading = context.labels[`option.claim.${only.claim}`] ?? '';
    return {
      panels: [
        textPanel([{ text: heading, size: 16, weight: 700 }], context),
        key(context),
        oneClaim(only.positions, context),
        textPanel(
          [
            { text: context.labels.take ?? '', size: 13, weight: 700, before: 6 },
            { text: reading ?? '', size: 13, before: 2 },
          ],
          context,
        ),
      ],
    };
  },

  table(rows, { locale, labels }) {
    const label = (name: string) => labels[name] ?? name;
    const keys = ['claim', 'who', 'low', 'high', 'unit', 'voice', 'look', 'used', 'reading'];
    return {
      columns: keys.map((name) => ({ key: name, label: label(name) })),
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          textCell(row.claim, label(`option.claim.${row.claim}`)),
          textCell(row.who, capital(row.who)),
          numberCell(row.low, locale),
          numberCell(row.high === row.low ? null : row.high, locale),
          textCell(row.unit, label(`units.${row.unit}`)),
          textCell(row.voice, label(`voices.${row.voice}`)),
          textCell(row.look, label(`looks.${row.look}`)),
          textCell(row.used ? 'yes' : 'no', label(row.used ? 'yes' : 'no')),
          textCell(row.reading),
        ],
      })),
    };
  },

  inFrame: (rows) => rows.filter(({ claim }) => CLAIMS.indexOf(claim) < IN_FRAME),

  sentence(rows, chosen, { locale, labels }) {
    const ends = (claim: string) => {
      const positions = rows.filter((row) => row.claim === claim);
      const { low, high } = extent(positions);
      const unit = positions[0]?.unit ?? '';
      return { low: worded(low, unit, locale), high: worded(high, unit, locale) };
    };
    const shown = shownClaims(rows, chosen, labels);
    const one = shown[0]?.claim ?? 'march-flights';
    const [flights, capacity, mine] = [ends('march-flights'), ends('capacity'), ends(one)];
    return {
      claims: { number: CLAIMS.length },
      shown: { number: shown.length },
      topic: labels[`option.topic.${chosen.topic}`] ?? '',
      words: quotedWords(chosen.words, labels),
      positions: { number: rows.length },
      used: { number: rows.filter(({ used }) => used).length },
      flightsLow: flights.low,
      flightsHigh: flights.high,
      capacityLow: capacity.low,
      capacityHigh: capacity.high,
      question: labels[`option.claim.${one}`] ?? '',
      low: mine.low,
      high: mine.high,
      count: { number: rows.filter(({ claim }) => claim === one).length },
      reading: rows.find(({ claim, reading }) => claim === one && reading)?.reading ?? '',
    };
  },

  listed: (rows, chosen, { labels }) => shownClaims(rows, chosen, labels).map(({ claim }) => claim),

  takeaway: ({ topic, claim, words }) => {
    if (claim !== 'all') return 'takeaway_claim';
    return topic === 'all' && words === '' ? 'takeaway' : 'takeaway_chosen';
  },
});
