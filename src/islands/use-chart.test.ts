import { describe, expect, it } from 'vitest';
import { withView } from './use-chart.ts';

const [FRAME, PAGE] = ['https://x.example/embed/flights/', 'https://x.example/charts/flights/'];

describe('a snippet with a view', () => {
  it('carries the view in the addresses of page and frame, and in no other', () => {
    const text = `${PAGE} ${FRAME} https://x.example/embed.js`;
    expect(withView(text, [FRAME, PAGE], 'flights.part=out')).toBe(
      `${PAGE}?flights.part=out ${FRAME}?flights.part=out https://x.example/embed.js`,
    );
  });

  it('writes the view as HTML where the snippet is HTML', () => {
    expect(withView(`<iframe src="${FRAME}">`, [FRAME], 'a.b=1&a.c=2')).toBe(
      `<iframe src="${FRAME}?a.b=1&amp;a.c=2">`,
    );
  });

  it('stays as it is while nothing was chosen', () => {
    expect(withView(PAGE, [PAGE], '')).toBe(PAGE);
  });
});
