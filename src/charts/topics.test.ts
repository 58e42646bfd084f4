import { expect, it } from 'vitest';
import { CHARTS } from './registry.ts';
import { TOPICS, topicOf } from './topics.ts';

it('every chart stands under exactly one topic, in the order in which charts are listed', () => {
  const named = Object.values(TOPICS).flat();
  expect(named).toEqual([...CHARTS.keys()]);
  for (const id of CHARTS.keys()) expect(TOPICS[topicOf(id)]).toContain(id);
});

it('a chart that no topic names is refused by name', () => {
  expect(() => topicOf('new-chart')).toThrow('"new-chart"');
});
