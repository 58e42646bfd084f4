import { describe, expect, it } from 'vitest';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { cellDrawing, equalTiles, type Tile } from './cell-drawing.ts';

const [LENGTH, WIDTH] = [12.3, 7.4];
const COUNTS = Array.from({ length: 160 }, (_, i) => i + 1);
const overlap = (a: Tile, b: Tile) =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

describe('equalTiles', () => {
  it('cuts the cell into as many tiles as people, all of the same area, for each number', () => {
    for (const count of COUNTS) {
      const tiles = equalTiles(LENGTH, WIDTH, count);
      expect(tiles).toHaveLength(count);
      for (const { w, h } of tiles) expect(w * h).toBeCloseTo((LENGTH * WIDTH) / count, 8);
    }
  });

  it('fills the cell wholly: no gap, no overlap, nothing outside', () => {
    for (const count of COUNTS) {
      const tiles = equalTiles(LENGTH, WIDTH, count);
      expect(tiles.reduce((sum, { w, h }) => sum + w * h, 0)).toBeCloseTo(LENGTH * WIDTH, 8);
      for (const { x, y, w, h } of tiles) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + w).toBeLessThanOrEqual(LENGTH + 1e-9);
        expect(y + h).toBeLessThanOrEqual(WIDTH + 1e-9);
      }
    }
    const tiles = equalTiles(LENGTH, WIDTH, 71);
    for (const [i, a] of tiles.entries())
      for (const b of tiles.slice(i + 1)) expect(overlap(a, b)).toBeLessThan(1e-9);
  });

  it('makes shares that a person could stand in, never slivers, from four people up', () => {
    for (const count of COUNTS.filter((n) => n >= 4)) {
      for (const { w, h } of equalTiles(LENGTH, WIDTH, count))
        expect(Math.max(w / h, h / w)).toBeLessThan(2.2);
    }
  });
});

describe('cellDrawing', () => {
  const context = (width: number) => ({
    locale: 'en' as const,
    width,
    palette: SENTINEL_PALETTE,
    labels: {},
    measure: (text: string) => text.length * 7,
  });
  const rows = ['ecthr-mursic', 'icrc-dormitory', 'cpt-multi'].map((id, i) => ({
    id,
    kind: 'standard' as const,
    value: [3, 3.4, 4][i] ?? 0,
    label: id,
    counter: '',
  }));
  const floor = (perCell: number) => ({
    length: LENGTH,
    width: WIDTH,
    area: 91.02,
    cells: 256,
    perCell,
    headcount: perCell * 256,
    share: 91.02 / perCell,
  });

  it.each([340, 680])(
    'draws one figure a person at width %d, in a height that never jumps',
    (width) => {
      const panels = [1, 2, 70, 156, 160].map((n) => ({
        n,
        panel: cellDrawing(rows, floor(n), context(width)),
      }));
      for (const { n, panel } of panels) {
        const shapes = panel.kind === 'drawing' ? panel.shapes : [];
        expect(shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(n);
      }
      expect(new Set(panels.map(({ panel }) => panel.height)).size).toBe(1);
    },
  );

  it('rounds a fraction of a person, and draws at least one', () => {
    const circles = (n: number) => {
      const panel = cellDrawing(rows, floor(n), context(680));
      return panel.kind === 'drawing'
        ? panel.shapes.filter(({ kind }) => kind === 'circle').length
        : 0;
    };
    expect(circles(58.59)).toBe(59);
    expect(circles(0.2)).toBe(1);
  });

  it.each([340, 680])('keeps every shape inside the picture at width %d', (width) => {
    const panel = cellDrawing(rows, floor(70), context(width));
    for (const shape of panel.kind === 'drawing' ? panel.shapes : []) {
      if (shape.kind !== 'rect') continue;
      expect(shape.x + shape.w).toBeLessThanOrEqual(width + 0.01);
      expect(shape.y + shape.h).toBeLessThanOrEqual(panel.height);
    }
  });
});
