import { describe, expect, it } from 'vitest';
import { chartFont } from '../charts/shared/fonts.ts';
import type { Shape } from '../charts/shared/shapes.ts';
import { shapesSvg } from './shapes-svg.ts';

const text = (more: Partial<Extract<Shape, { kind: 'text' }>> = {}): Shape => ({
  kind: 'text',
  x: 1,
  y: 2.345,
  text: 'a',
  fill: '#010101',
  font: chartFont(12.5),
  ...more,
});

describe('shapesSvg', () => {
  it('writes texts escaped, with size, weight and anchor of their font', () => {
    expect(shapesSvg([text({ text: 'R&D <b>' })])).toBe(
      '<text x="1" y="2.3" font-size="12.5" fill="#010101">R&amp;D &lt;b&gt;</text>',
    );
    expect(shapesSvg([text({ font: chartFont(13, 700), align: 'center' })])).toBe(
      '<text x="1" y="2.3" font-size="13" font-weight="700" text-anchor="middle" fill="#010101">a</text>',
    );
    expect(shapesSvg([text({ align: 'right' })])).toContain('text-anchor="end"');
  });

  it('writes rectangles, circles and lines, rounded to a tenth of a pixel', () => {
    expect(shapesSvg([{ kind: 'rect', x: 0.04, y: 0.06, w: 10, h: 5.55, fill: '#010102' }])).toBe(
      '<rect x="0" y="0.1" width="10" height="5.5" fill="#010102"/>',
    );
    expect(shapesSvg([{ kind: 'circle', x: 1, y: 2, r: 3, stroke: '#010103', lineWidth: 2 }])).toBe(
      '<circle cx="1" cy="2" r="3" fill="none" stroke="#010103" stroke-width="2"/>',
    );
    expect(
      shapesSvg([{ kind: 'line', x1: 0, y1: 1, x2: 9.99, y2: 1, stroke: '#010104', dash: [4, 3] }]),
    ).toBe('<path d="M0 1L10 1" stroke="#010104" stroke-dasharray="4 3"/>');
  });

  it('keeps the order of the shapes and writes nothing for none', () => {
    expect(shapesSvg([])).toBe('');
    expect(shapesSvg([text({ text: 'first' }), text({ text: 'second' })])).toMatch(/first.*second/);
  });
});
