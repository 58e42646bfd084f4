import { expect, it } from 'vitest';
import { CHARTS } from '../charts/registry.ts';
import { palette } from './palette.ts';
import { drawn, ready } from './picture.ts';
import { png } from './png.ts';

// With the cache, a picture's spec is drawn once to know it and once more to make it.
it.each([...CHARTS.keys()])('draws %s the same when its spec was drawn before', (id) => {
  const { paper } = palette('light');
  const spec = () => drawn(ready(id, 'en'), { width: 340, palette: palette('light') });
  const again = spec();
  const draw = (one: typeof again) => png(one, { width: 340, padding: 10, paper, ratio: 1 });
  draw(again);
  expect(draw(again).equals(draw(spec()))).toBe(true);
});
