import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { measureText } from '../../pictures/canvas.ts';
import { chartLabels } from '../registry.ts';
import { reachOf, recordsOf, shapesOf, writtenIn } from '../shared/testing.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { built } from './build.ts';
import type { RecordRow } from './record-row.ts';

const labels = chartLabels({ ...built.words, ...built.tableWords }, 'en');
const rows = built.rows('en', labels) as RecordRow[];
const context = { locale: 'en', labels, palette: SENTINEL_PALETTE, measure: measureText } as const;
const draw = (width: number) => built.chart.spec(rows, {}, { ...context, width });

describe('records', () => {
  it('gives the findings of each study as the dossier has them', () => {
    expect(rows.map(({ id, men, share, base }) => [id, men, share, base])).toEqual([
      ['cbs-no-record', 179, 75, 238],
      ['cbs-record-found', null, 22, 238],
      ['propublica-us-conviction', 32, 13, 238],
      ['propublica-immigration-only', 130, 55, 238],
      ['propublica-abroad', 20, 8, 238],
      ['hrw-no-us-record', null, 50, null],
      ['hrw-violent', null, 3, null],
    ]);
  });

  it('divides as the facts of the same name do', () => {
    const { facts } = content();
    expect(facts.get('cbs-no-record-share')?.value).toBe(75);
    expect(facts.get('propublica-convicted-share')?.value).toBe(13);
  });

  it('draws each study under a heading of its own', () => {
    const written = writtenIn(draw(340));
    for (const name of ['CBS News', 'ProPublica and partners', 'Human Rights Watch and Cristosal'])
      expect(written.split(name)).toHaveLength(2);
    expect(written).toContain('about 50%');
  });

  it.each([340, 680])('clips no text at %i pixels', (width) => {
    expect(reachOf(draw(width), measureText)).toBeLessThanOrEqual(width + 0.5);
  });

  it('marks the rounded shares with dashes', () => {
    const dashed = shapesOf(draw(680)).filter((shape) => shape.kind === 'rect' && shape.dash);
    expect(dashed).toHaveLength(2);
  });

  it('reads its rows back from its table', () => {
    expect(built.chart.parse(recordsOf(built.chart.table(rows, context)))).toEqual(rows);
  });

  it('says the numbers of its sentences', () => {
    expect(built.chart.sentence(rows, {}, context)).toMatchObject({
      studies: { number: 3 },
      base: { number: 238 },
      cbsNone: { number: 179 },
      cbsNonePct: { number: 75 },
      cbsFoundPct: { number: 22 },
      convicted: { number: 32 },
      convictedPct: { number: 13 },
      immigrationOnly: { number: 130 },
      immigrationOnlyPct: { number: 55 },
      abroad: { number: 20 },
      hrwNonePct: { number: 50 },
      hrwViolentPct: { number: 3 },
    });
  });
});
