import { describe, expect, it } from 'vitest';
import { recordsOf, testContext } from '../shared/test-context.ts';
import { built } from './build.ts';
import { custodyDeaths as chart } from './chart.ts';
import { pointsOf, runsOf, type DeathRow } from './deaths.ts';

const context = testContext(built, 'en');
const rows = built.rows('en', context.labels) as DeathRow[];
const shapes = chart
  .spec(rows, {}, context)
  .panels.flatMap((panel) => (panel.kind === 'drawing' ? panel.shapes : []));

describe('custody-deaths', () => {
  it('keeps the two series and the official number apart', () => {
    expect(rows).toHaveLength(37);
    expect(pointsOf(rows, 'sjh').at(-1)).toMatchObject({ deaths: 487, asOf: '2026-02-08' });
    expect(pointsOf(rows, 'cristosal').at(-1)).toMatchObject({ deaths: 191, asOf: '2023-11' });
    expect(pointsOf(rows, 'official').map(({ deaths }) => deaths)).toEqual([142]);
    expect(pointsOf(rows, 'other')).toHaveLength(0);
  });

  it('never joins two counters by a line', () => {
    const runs = [
      ...runsOf(rows, 'sjh'),
      ...runsOf(rows, 'cristosal'),
      ...runsOf(rows, 'official'),
    ];
    for (const run of runs) expect(new Set(run.map(({ who }) => who)).size).toBe(1);
    expect(runsOf(rows, 'cristosal').map(({ length }) => length)).toEqual([1, 7]);
    const { salvador, 'ink-soft': grey } = context.palette;
    const joined = shapes.filter(
      (shape) => shape.kind === 'line' && shape.lineWidth === 2 && shape.x1 !== shape.x2,
    );
    expect(joined).toHaveLength(runs.reduce((sum, run) => sum + run.length - 1, 0));
    for (const line of joined) {
      if (line.kind === 'line') expect([salvador, grey]).toContain(line.stroke);
    }
  });

  it('does not draw reports that were not confirmed', () => {
    expect(pointsOf(rows, 'sjh').map(({ deaths }) => deaths)).not.toContain(300);
  });

  it('says that the official number is no total', () => {
    const words = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ');
    expect(words).toContain('142 cases closed');
    expect(words).toContain('not a total');
  });

  it('says the numbers of the dossier', () => {
    expect(chart.sentence(rows, {}, context)).toEqual({
      sjh: { number: 487 },
      sjhDate: { date: '2026-02-08' },
      sjhFirst: { number: 213 },
      sjhFirstDate: { date: '2023-12-10' },
      cristosal: { number: 191 },
      cristosalDate: { date: '2023-11' },
      official: { number: 142 },
      officialDate: { date: '2023-06' },
    });
  });

  it('reads its own table back', () => {
    expect(chart.parse(recordsOf(chart.table(rows, context)))).toEqual(rows);
  });
});
