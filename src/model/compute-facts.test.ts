import { expect, it } from 'vitest';
import { computeFacts } from './compute-facts.ts';
import type { Located } from './facts.ts';
import type { Problem } from './problem.ts';
import type { FactRecord } from './schemas/fact.ts';

function compute(records: Partial<FactRecord>[]) {
  const problems: Problem[] = [];
  const located = records.map((record, i): Located => ({
    record: record as FactRecord,
    file: 'facts.yaml',
    line: i + 1,
  }));
  const facts = computeFacts(located, new Map(), problems);
  return { values: Object.fromEntries([...facts].map(([id, { value }]) => [id, value])), problems };
}

it('computes chains in whatever order they are written, each from the rounded value before it', () => {
  const { values, problems } = compute([
    { id: 'c', formula: '{b} * 10', round: 0 },
    { id: 'b', formula: '{a} / 3', round: 1 },
    { id: 'a', value: 2 },
  ]);
  expect(problems).toEqual([]);
  expect(values).toEqual({ a: 2, b: 0.7, c: 7 });
});

it('reports a circle with its way round, and still computes the rest', () => {
  const { values, problems } = compute([
    { id: 'a', formula: '{b} + 1', round: 0 },
    { id: 'b', formula: '{a} + 1', round: 0 },
    { id: 'alone', value: 5 },
  ]);
  expect(values).toEqual({ alone: 5 });
  expect(problems.map(({ line }) => line)).toEqual([1, 2]);
  expect(problems[0]?.message).toContain('it goes round in a circle: a → b → a');
});

it('reports a fact that uses itself', () => {
  const { problems } = compute([{ id: 'a', formula: '{a} + 1', round: 0 }]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain('a → a');
});

it('reports a missing input once for each fact that needs it', () => {
  const { values, problems } = compute([
    { id: 'a', formula: '{gone} + 1', round: 0 },
    { id: 'b', formula: '{a} + 1', round: 0 },
  ]);
  expect(values).toEqual({});
  expect(problems.map(({ message }) => message)).toEqual([
    'The fact "a" cannot be computed: there is no fact "gone".',
    'The fact "b" cannot be computed: its input "a" cannot be computed.',
  ]);
});
