import { expect, it } from 'vitest';
import { asSentence, fillPlaceholders, placeholdersIn, withoutPlaceholders } from './text.ts';

const TEXT = 'In {date:2024-03}, {fact:slv-rate} of {name:ms-13}, by {law:usc-8}; {share} each.';

it('finds the placeholders of content in order, and leaves those of the chart', () => {
  expect(placeholdersIn(TEXT)).toEqual([
    { kind: 'date', ref: '2024-03' },
    { kind: 'fact', ref: 'slv-rate' },
    { kind: 'name', ref: 'ms-13' },
    { kind: 'law', ref: 'usc-8' },
  ]);
  expect(placeholdersIn('{share} {other:x} {fact:} fact:a {{fact:b}}')).toEqual([
    { kind: 'fact', ref: 'b' },
  ]);
});

it('fills each by its kind and leaves the chart’s own', () => {
  const filled = fillPlaceholders(TEXT, ({ kind, ref }) => `<${kind} ${ref}>`);
  expect(filled).toBe(
    'In <date 2024-03>, <fact slv-rate> of <name ms-13>, by <law usc-8>; {share} each.',
  );
});

it('puts the filling in as it is, even when it looks like a pattern', () => {
  expect(fillPlaceholders('{fact:a}.', () => '$& $1 {fact:a}')).toBe('$& $1 {fact:a}.');
});

it('lets a filling that ends in a full stop share it with the sentence', () => {
  expect(fillPlaceholders('In {law:a}. On', () => 'DHS v. D.V.D.')).toBe('In DHS v. D.V.D. On');
  expect(fillPlaceholders('{law:a}, {law:a}.', () => 'D.V.D.')).toBe('D.V.D., D.V.D.');
});

it('ends a sentence once', () => {
  expect(['in EE. UU.', 'Why?', 'a title'].map(asSentence)).toEqual([
    'in EE. UU.',
    'Why?',
    'a title.',
  ]);
});

it('takes every placeholder out for the content check', () => {
  expect(withoutPlaceholders('a {fact:x} b {share} c')).toBe('a  b  c');
});
