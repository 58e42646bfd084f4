import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { LOCALES } from '../../model/locale.ts';
import { ready, sentences } from '../../pictures/picture.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { explorerGraph, statusRows } from './rows.ts';
import { statusList } from './status-list.ts';
import { DEPORTABLE, type StatusRow } from './verdicts.ts';

describe.each(LOCALES)('the statuses in %s', (locale) => {
  const rows = statusRows(content(), locale);
  const graph = explorerGraph(content(), locale);

  it('are the answers to the first question, in its order, each with its first question', () => {
    const edges = graph.nodes.get(graph.start)?.edges ?? [];
    expect(rows.map(({ id }) => id)).toEqual(edges.map(({ id }) => id));
    for (const [i, { question }] of rows.entries())
      expect(question).toBe(graph.nodes.get(edges[i]?.to ?? '')?.text);
  });

  it('have words in every column and a known answer', () => {
    for (const { label, answer, first, question, deportable } of rows) {
      expect(DEPORTABLE).toContain(deportable);
      for (const text of [label, answer, first, question]) expect(text).toMatch(/\p{L}{2}/u);
      for (const text of [label, answer, first, question]) expect(text).not.toMatch(/[{}]/);
    }
  });

  it('let no citizen by birth be deported', () => {
    expect(rows.find(({ id }) => id === 'born-citizen')?.deportable).toBe('no');
  });

  it('count the questions and outcomes of the whole graph', () => {
    const outcomes = [...graph.nodes.values()].filter(({ edges }) => edges.length === 0).length;
    for (const row of rows) {
      expect(row.outcomes).toBe(outcomes);
      expect(row.questions + row.outcomes + 1).toBe(graph.nodes.size);
    }
    const { takeaway, alt } = sentences(ready('who-can-be-sent', locale));
    for (const count of [rows.length, rows[0]?.questions, outcomes])
      expect(takeaway).toMatch(new RegExp(`\\b${count}\\b`));
    expect(alt).toContain(String(rows.length));
  });
});

it('refuses a first answer that has no status', () => {
  expect(() => statusRows({ ...content(), statuses: [] }, 'en')).toThrow(
    'content/law/statuses.yaml has no status with the entry node',
  );
});

describe('the picture', () => {
  const { rows, labels, locale } = ready('who-can-be-sent', 'en');
  const draw = (width: number) => {
    const context = {
      locale,
      labels,
      width,
      palette: SENTINEL_PALETTE,
      measure: (text: string) => text.length * 7,
    };
    const panel = statusList(rows as StatusRow[], context);
    return panel.kind === 'drawing' ? panel.shapes : [];
  };

  it.each([340, 680])('marks each status by shape and colour alike at width %d', (width) => {
    const marks = draw(width).filter(({ kind }) => kind === 'circle' || kind === 'rect');
    const look = {
      no: 'rect',
      'only-after-losing-citizenship': 'ring',
      'yes-with-conditions': 'disc',
    };
    expect(
      marks.map((mark) =>
        mark.kind === 'rect' ? 'rect' : 'fill' in mark && mark.fill ? 'disc' : 'ring',
      ),
    ).toEqual((rows as StatusRow[]).map(({ deportable }) => look[deportable]));
  });

  it.each([340, 680])('says the answer in words beside the mark at width %d', (width) => {
    const words = draw(width)
      .flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
      .join(' ');
    for (const { deportable, label } of rows as StatusRow[]) {
      expect(words).toContain(label.split(' ')[0]);
      expect(words).toContain((labels[`deportable.${deportable}`] ?? 'missing').split(' ')[0]);
    }
  });
});
