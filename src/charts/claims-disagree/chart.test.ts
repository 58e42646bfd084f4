import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { reachOf, recordsOf, shapesOf, writtenIn } from '../shared/testing.ts';
import { testContext } from '../shared/test-context.ts';
import { withChoice } from '../shared/view.ts';
import { built } from './build.ts';
import { claimsDisagree as chart } from './chart.ts';
import {
  CLAIMS,
  shownClaims,
  TOPICS,
  wordedRange,
  type Claim,
  type ClaimsView,
  type Position,
} from './claims.ts';
import { listedClaims } from './listed-claims.ts';
import { SOURCES } from './positions.ts';

const context = testContext(built, 'en');
const rows = built.rows('en', context.labels) as Position[];
const all: ClaimsView = { topic: 'all', claim: 'all', words: '' };
const only = (changes: Partial<ClaimsView>) => ({ ...all, ...changes }) as ClaimsView;
const listed = (changes: Partial<ClaimsView>) => chart.listed?.(rows, only(changes), context);
const of = (claim: Claim) => rows.filter((row) => row.claim === claim);
/** Six pixels a letter is wide for these sizes. */
const measure = (text: string) => text.length * 6;

/** The numbers of the dossier's conflicts.csv and tables, by question; a pair is a range. */
const DOSSIER: Record<Claim, (number | [number, number])[]> = {
  'march-flights': [200, 238, 261],
  'total-sent': [252, 288, 1200],
  freed: [238, 252],
  aea: [137, 238],
  'no-record': [50, 75],
  paid: [4670000, 4760000, 6000000],
  capacity: [12000, 20000, 20480, 40000, 80000],
  headcount: [[10000, 20000], 14500, 15000, [15000, 20000], 20000, 25000],
  space: [0.5, 0.58, 0.6, 0.64, [1.2, 1.7]],
  fill: [36, 71, 133],
  distance: [72, 74, 75],
  rate: [1086, 1659, 1764, 1776, 1824],
  arrests: [80000, 81000, 83900, 84000, 84260],
  'deaths-two-counts': [265, 301],
  'deaths-estimate': [142, 470, 1300],
  'homicides-2022': [458, 495, [578, 659]],
};

describe('claims-disagree', () => {
  it.each(CLAIMS)('has the numbers of the dossier on %s', (claim) => {
    const [shown] = shownClaims(rows, only({ claim }), context.labels);
    const values = shown?.positions.map(({ low, high }) => (low === high ? low : [low, high]));
    expect(values).toEqual(DOSSIER[claim]);
  });

  it('marks the values that the dossier resolves to', () => {
    const used = (claim: Claim) =>
      of(claim)
        .filter((row) => row.used)
        .map((row) => wordedRange(row, 'en'));
    expect(used('march-flights')).toEqual(['261']);
    expect(used('total-sent')).toEqual(['288']);
    expect(used('freed')).toEqual(['252']);
    expect(used('aea')).toEqual(['137']);
    expect(used('paid')).toEqual(['$4.76 million', '$6 million']);
    expect(used('capacity')).toEqual(['20,480', '40,000']);
    expect(used('space')).toEqual(['0.58 m²', '1.2–1.7 m²']);
    // Its resolution: the count, and the census beside it on its smaller base.
    expect(used('rate')).toEqual(['1,659', '1,776']);
    expect(used('arrests')).toEqual(['84,000']);
    expect(used('deaths-two-counts')).toEqual(['265', '301']);
    for (const claim of CLAIMS) expect(used(claim).length).toBeGreaterThan(0);
  });

  it('says on each question who says so, and what to take from it', () => {
    for (const row of rows) expect(row.who).not.toBe('');
    for (const claim of CLAIMS) {
      expect(of(claim).filter(({ reading }) => reading !== '')).toHaveLength(1);
      for (const id of SOURCES[claim].conflicts)
        expect(content().conflicts.get(id)?.publish).toBe('page');
    }
  });

  it('keeps conditions with floor space, and plans and estimates dashed', () => {
    for (const id of ['space-plans', 'space-ft', 'space-official-area'])
      expect(rows.find((row) => row.id === id)?.who).toContain('if 40,000 were held');
    const looks = Object.fromEntries(rows.map(({ id, look }) => [id, look]));
    expect(looks).toMatchObject({
      'capacity-plan': 'estimate',
      'capacity-advertised': 'official',
      'capacity-bunks': 'estimate',
      'deaths-estimated': 'estimate',
      'deaths-sjh': 'independent',
      'total-sum': 'estimate',
      'record-cbs': 'independent',
    });
  });

  it('mixes no units on a scale', () => {
    for (const claim of CLAIMS) expect(new Set(of(claim).map(({ unit }) => unit)).size).toBe(1);
  });

  it('gives each question its own scale over the same width', () => {
    const spec = chart.spec(rows, all, { ...context, width: 340 });
    const scales = shapesOf(spec).filter((s) => s.kind === 'line' && s.lineWidth === 2);
    expect(scales).toHaveLength(CLAIMS.length);
    const widths = scales.map((s) => (s.kind === 'line' ? s.x2 - s.x1 : 0));
    expect(new Set(widths).size).toBe(1);
  });

  it('writes every number in the picture of all questions', () => {
    const written = writtenIn(chart.spec(rows, all, context));
    for (const row of rows) expect(written).toContain(wordedRange(row, 'en'));
  });

  it.each(['all', ...CLAIMS])('keeps %s inside the picture', (claim) => {
    for (const width of [340, 680]) {
      const spec = chart.spec(rows, only({ claim }), { ...context, width, measure });
      expect(reachOf(spec, measure)).toBeLessThanOrEqual(width);
    }
  });

  it('gives a frame the first questions, with those that the takeaway names', () => {
    const framed = chart.inFrame?.(rows) ?? [];
    const questions = new Set(framed.map(({ claim }) => claim));
    expect([...questions]).toEqual(CLAIMS.slice(0, 8));
    expect([...questions]).toEqual(expect.arrayContaining(['march-flights', 'capacity']));
    expect(framed).toEqual(rows.filter(({ claim }) => questions.has(claim)));
    const drawn = chart.spec(framed, all, { ...context, width: 340 });
    const scales = shapesOf(drawn).filter((s) => s.kind === 'line' && s.lineWidth === 2);
    expect(scales).toHaveLength(8);
  });

  it('reads its rows back from the table', () => {
    expect(chart.parse(recordsOf(chart.table(rows, context)))).toEqual(rows);
  });

  it('says the ends of the chosen question and what to take from it', () => {
    expect(chart.sentence(rows, all, context)).toMatchObject({
      claims: { number: 16 },
      positions: { number: 55 },
      flightsLow: '200',
      flightsHigh: '261',
      capacityLow: '12,000',
      capacityHigh: '80,000',
    });
    const one = chart.sentence(rows, only({ claim: 'paid' }), context);
    expect(one).toMatchObject({ low: '$4.67 million', high: '$6 million', count: { number: 3 } });
    expect(one.reading).toContain('$4.76 million');
    expect(chart.takeaway?.(only({ claim: 'paid' }))).toBe('takeaway_claim');
  });

  it('shows the questions of a topic, which is the topic of their conflicts', () => {
    for (const [topic, claims] of Object.entries(TOPICS)) {
      expect(listed({ topic })).toEqual(claims);
      for (const claim of claims)
        for (const id of SOURCES[claim].conflicts)
          expect(content().conflicts.get(id)?.topic).toBe(topic);
    }
  });

  it('finds questions by their words, by who gave a number, and by what to take from it', () => {
    expect(listed({ words: 'floor space' })).toEqual(['space']);
    expect(listed({ words: 'cbs' })).toEqual(['no-record']);
    expect(listed({ words: 'juridico humanitario' })).toEqual([
      'deaths-two-counts',
      'deaths-estimate',
    ]);
    expect(listed({ words: 'census fewer inhabitants' })).toEqual(['rate']);
    expect(listed({ words: 'afp', topic: 'prison' })).toEqual(['headcount', 'space', 'distance']);
    expect(listed({ words: 'afp', topic: 'money' })).toEqual([]);
  });

  it('lets a question go when a topic or words are chosen, and these when a question is', () => {
    const choose = (view: ClaimsView, key: string, value: string) =>
      withChoice(chart.view, view, key, value);
    const topic = choose(only({ claim: 'paid' }), 'topic', 'prison');
    expect(topic).toEqual(only({ topic: 'prison' }));
    expect(choose(only({ topic: 'prison', words: 'afp' }), 'claim', 'paid')).toEqual(
      only({ claim: 'paid' }),
    );
    expect(choose(only({ topic: 'prison' }), 'words', 'afp')).toEqual(
      only({ topic: 'prison', words: 'afp' }),
    );
  });

  it('draws the one question that is left in full, and says so when none is', () => {
    const written = (changes: Partial<ClaimsView>) =>
      writtenIn(chart.spec(rows, only(changes), context));
    expect(written({ topic: 'money' })).toContain('What to take from it');
    expect(written({ topic: 'deal' })).not.toContain('What to take from it');
    expect(written({ words: 'xyz' })).toContain('No question fits');
    expect(chart.sentence(rows, only({ words: 'xyz' }), context)).toMatchObject({
      shown: { number: 0 },
    });
    expect(chart.takeaway?.(only({ topic: 'money' }))).toBe('takeaway_chosen');
  });

  it('lists every position with its date and sources, the same numbers as in the picture', () => {
    const topics = listedClaims(content(), rows, context.labels);
    expect(topics.flatMap(({ claims }) => claims.map(({ claim }) => claim))).toEqual(CLAIMS);
    const positions = topics.flatMap(({ claims }) => claims.flatMap((claim) => claim.positions));
    expect(positions).toHaveLength(rows.length);
    for (const { id, asOf, sources } of positions) {
      expect(asOf, id).toMatch(/^\d{4}(-\d\d){0,2}$/);
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(content().sources.has(source), source).toBe(true);
    }
    // Somebody else printed the number of that fact, later.
    expect(positions.find(({ id }) => id === 'freed-aggregator')).toMatchObject({
      asOf: '2025-07-18',
      sources: ['deepnewz-2025-07-18'],
    });
  });
});
