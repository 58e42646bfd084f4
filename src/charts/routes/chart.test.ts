import { describe, expect, it } from 'vitest';
import { measureText } from '../../pictures/canvas.ts';
import { chartLabels } from '../registry.ts';
import { reachOf, recordsOf, writtenIn } from '../shared/testing.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { built } from './build.ts';
import { isGuarded, QUESTIONS, reaches, type RouteRow } from './route-row.ts';

const labels = chartLabels({ ...built.words, ...built.tableWords }, 'en');
const rows = built.rows('en', labels) as RouteRow[];
const context = { locale: 'en', labels, palette: SENTINEL_PALETTE, measure: measureText } as const;
const draw = (width: number) => built.chart.spec(rows, {}, { ...context, width });

describe('routes', () => {
  it('answers the five questions for each route as the dossier does', () => {
    const short = { yes: 'y', no: 'n', conditional: 'c', contested: '?', 'not-applicable': '-' };
    const answers = rows.map(({ id, answers: of }) => [
      id,
      QUESTIONS.map((q) => short[of[q]]).join(''),
    ]);
    expect(Object.fromEntries(answers)).toEqual({
      deportation: 'nnncc',
      'third-country-removal': 'nnn??',
      'alien-enemies-act-removal': 'nnny?',
      extradition: 'cnyyc',
      'prisoner-transfer-treaty': 'cyyyc',
      'denaturalization-then-removal': 'cnnyc',
      expatriation: 'cyncc',
      'trial-of-citizen-already-abroad': 'cncyn',
      'sentence-contracted-abroad': 'nyy?n',
      'voluntary-departure': 'yynnn',
      rendition: 'nn-yn',
    });
  });

  it('says in its title what the matrix shows: no route reaches a citizen unguarded', () => {
    expect(rows.filter(reaches).every(isGuarded)).toBe(true);
  });

  it('keeps what a code leaves out', () => {
    const find = (id: string) => rows.find((row) => row.id === id);
    expect(find('extradition')?.details).toContain('Only if El Salvador wants the person');
    expect(find('alien-enemies-act-removal')?.details).toContain('137');
    expect(find('sentence-contracted-abroad')?.details).toContain('July 2026');
  });

  it('writes a word beside every mark', () => {
    const words = writtenIn(draw(340)).match(/In dispute/g);
    expect(words).toHaveLength(4);
  });

  it.each([340, 680])('clips no text at %i pixels', (width) => {
    expect(reachOf(draw(width), measureText)).toBeLessThanOrEqual(width + 0.5);
  });

  it('reads its rows back from its table', () => {
    expect(built.chart.parse(recordsOf(built.chart.table(rows, context)))).toEqual(rows);
  });

  it('counts the routes for its sentences', () => {
    expect(built.chart.sentence(rows, {}, context)).toEqual({
      routes: { number: 11 },
      reaching: { number: 6 },
      guarded: { number: 6 },
      notReaching: { number: 5 },
      contested: { number: 2 },
    });
  });
});
