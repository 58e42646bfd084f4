import { describe, expect, it } from 'vitest';
import { recordsOf, testContext } from '../shared/test-context.ts';
import { built } from './build.ts';
import { flights as chart } from './chart.ts';
import { REST, sum, type FlightRow } from './transfers.ts';

const context = testContext(built, 'en');
const rows = built.rows('en', context.labels) as FlightRow[];
const words = (part: string) =>
  chart
    .spec(rows, { part }, context)
    .panels.flatMap((panel) => (panel.kind === 'drawing' ? panel.shapes : []))
    .flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    .join(' ');

describe('flights', () => {
  it('adds the three announced groups to 288', () => {
    const sent = rows.filter(({ kind }) => kind === 'sent');
    const of = (group: string) => sum(sent.filter((row) => row.group === group));
    expect([of('march-15'), of('march-30'), of('april-12')]).toEqual([261, 17, 10]);
    expect(sum(sent)).toBe(288);
    expect(sum(sent.filter(({ law }) => law === 'alien_enemies_act'))).toBe(137);
  });

  it('accounts for everyone sent, and keeps those flown back at once out of every sum', () => {
    const out = rows.filter(({ kind }) => kind === 'out');
    expect(out.map(({ people, destination }) => [people, destination])).toEqual([
      [252, 'ven'],
      [1, 'usa'],
      [35, 'unknown'],
    ]);
    expect(sum(out)).toBe(288);
    expect(sum(rows.filter(({ kind }) => kind === 'back'))).toBe(9);
  });

  it('does not name a nationality or a law for the ten of April 12', () => {
    const ten = rows.find(({ id }) => id === 'april-12-ten');
    expect(ten).toMatchObject({ people: 10, nationality: 'not-announced', law: 'not_stated' });
    expect(words('all')).toContain('nationalities not announced');
  });

  it('gives departure and landing of the first flights', () => {
    expect(words('all')).toContain('Left March 15, 2025, landed March 16, 2025');
  });

  it('has the same height whatever part is looked at', () => {
    const heights = ['all', 'first', 'later', 'out'].map(
      (part) => chart.spec(rows, { part }, context).panels[0]?.height,
    );
    expect(new Set(heights).size).toBe(1);
  });

  it('says the numbers of the dossier', () => {
    expect(chart.sentence(rows, { part: 'all' }, context)).toMatchObject({
      total: { number: 288 },
      freed: { number: 252 },
      freedDate: { date: '2025-07-18' },
      returned: { number: 1 },
      rest: { number: 35 },
      firstOther: { number: 124 },
    });
    expect(rows.find(({ id }) => id === REST)?.date).toBe('2026-03-16');
  });

  it('reads its own table back', () => {
    expect(chart.parse(recordsOf(chart.table(rows, context)))).toEqual(rows);
  });
});
