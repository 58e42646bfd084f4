import { expect, it } from 'vitest';
import { checkWith } from './fixture.ts';

it('finds nothing wrong with the fixture', () => {
  expect(checkWith()).toEqual([]);
});
