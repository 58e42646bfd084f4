import { expect, it } from 'vitest';
import { claimPath } from './claim-place.ts';

it('a place of a claim is the element of its language, or the same in both', () => {
  const heading = { page: 'articles/why/', anchor: { en: 'the-text', es: 'qué-es' } };
  expect(claimPath(heading, 'en')).toBe('articles/why/#the-text');
  expect(claimPath(heading, 'es')).toBe('articles/why/#qué-es');
  expect(claimPath({ page: 'charts/bars/', anchor: 'chart-bars' }, 'es')).toBe(
    'charts/bars/#chart-bars',
  );
});
