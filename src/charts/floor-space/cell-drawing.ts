/** The cell from above, to scale, cut into equal shares; beside it the yardsticks as squares. */
import { formatNumber } from '../../model/format.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { wrapText } from '../shared/wrap.ts';
import { STANDARDS, type Floor, type FloorRow } from './floor.ts';

/** A share of the cell in metres from its upper left corner. */
export interface Tile {
  x: number;
  y: number;
  w: number;
  h: number;
}

/**
 * Cuts a rectangle into `count` tiles of equal area, as square as rows allow: each row is as high
 * as its number of tiles, so that every tile has the same area even when the last row is short.
 */
export function equalTiles(length: number, width: number, count: number): Tile[] {
  const rows = Math.max(1, Math.round(Math.sqrt((count * width) / length)));
  const tiles: Tile[] = [];
  let y = 0;
  for (let row = 0; row < rows; row++) {
    const inRow = Math.floor(((row + 1) * count) / rows) - Math.floor((row * count) / rows);
    const h = (width * inRow) / count;
    for (let i = 0; i < inRow; i++)
      tiles.push({ x: (i * length) / inRow, y, w: length / inRow, h });
    y += h;
  }
  return tiles;
}

const LABEL = 12;
const NARROW = 520;
/** Square metres of the largest square drawn beside the cell. */
const LARGEST = 6;

function people(
  tiles: readonly Tile[],
  scale: number,
  left: number,
  top: number,
  palette: DrawContext['palette'],
): Shape[] {
  const first = tiles[0];
  if (!first) return [];
  // A dot stands for a person; its size says nothing about a body, it only stays inside its share.
  const r = Math.max(1.6, Math.min(5, Math.min(first.w, first.h) * scale * 0.22));
  return tiles.flatMap((tile, index) => {
    const [x, y] = [left + tile.x * scale, top + tile.y * scale];
    const own = index === 0;
    return [
      {
        kind: 'rect' as const,
        x,
        y,
        w: tile.w * scale,
        h: tile.h * scale,
        stroke: palette.line,
        lineWidth: 0.75,
        ...(own ? { fill: palette['salvador-soft'] } : {}),
      },
      {
        kind: 'circle' as const,
        x: x + (tile.w * scale) / 2,
        y: y + (tile.h * scale) / 2,
        r,
        fill: own ? palette.salvador : palette.other,
      },
    ];
  });
}

function square(side: number, x: number, bottom: number, color: string, dash: boolean): Shape {
  return {
    kind: 'rect',
    x,
    y: bottom - side,
    w: side,
    h: side,
    stroke: color,
    lineWidth: 1.5,
    ...(dash ? { dash: [4, 3] } : {}),
  };
}

/** The drawing's panel; its height depends on the width only, so that nothing jumps. */
export function cellDrawing(rows: readonly FloorRow[], floor: Floor, context: DrawContext): Panel {
  const { width, palette, labels, locale, measure } = context;
  const narrow = width < NARROW;
  const scale = (width - (narrow ? 2 : 190)) / floor.length;
  const [left, top] = [1, 24];
  const [w, h] = [floor.length * scale, floor.width * scale];
  const meters = (value: number) => `${formatNumber(value, locale)} m`;
  const soft = chartFont(LABEL);
  const shapes: Shape[] = [
    {
      kind: 'text',
      x: left,
      y: 14,
      text: `${labels.drawingLabel ?? ''}: ${meters(floor.length)} × ${meters(floor.width)}`,
      fill: palette['ink-soft'],
      font: soft,
    },
    ...people(
      equalTiles(floor.length, floor.width, Math.max(1, Math.round(floor.perCell))),
      scale,
      left,
      top,
      palette,
    ),
    { kind: 'rect', x: left, y: top, w, h, stroke: palette.ink, lineWidth: 2 },
  ];

  const yardsticks = [
    { name: labels.eachPerson ?? '', value: floor.share, color: palette.salvador, dash: true },
    ...STANDARDS.map((id) => ({
      name: labels[`short.${id}`] ?? id,
      value: rows.find((row) => row.id === id)?.value ?? 0,
      color: palette['ink-soft'],
      dash: false,
    })),
  ];
  // A share larger than a small room needs no square: the tiles of the cell show it.
  const side = (value: number) => (value > LARGEST ? 0 : Math.sqrt(value) * scale);
  const caption = (name: string, value: number, x: number, y: number, room: number): Shape[] =>
    [...wrapText(name, room, soft, measure), `${formatNumber(value, locale)} m²`].map(
      (line, i, all) => ({
        kind: 'text',
        x,
        y: y + i * 14,
        text: line,
        fill: i === all.length - 1 ? palette.ink : palette['ink-soft'],
        font: i === all.length - 1 ? chartFont(LABEL, 700) : soft,
      }),
    );

  if (narrow) {
    const step = width / 4;
    const bottom = top + h + 14 + Math.sqrt(4) * scale;
    yardsticks.forEach(({ name, value, color, dash }, i) => {
      if (side(value) > 0) shapes.push(square(side(value), left + i * step, bottom, color, dash));
      shapes.push(...caption(name, value, left + i * step, bottom + 16, step - 6));
    });
    return { kind: 'drawing', height: Math.ceil(bottom + 84), shapes };
  }
  const heights = yardsticks.map(({ value }) => Math.max(34, side(value)));
  const gap = (h - heights.reduce((sum, height) => sum + height, 0)) / (yardsticks.length - 1);
  let y = top;
  yardsticks.forEach(({ name, value, color, dash }, i) => {
    const [size, middle] = [side(value), y + (heights[i] ?? 0) / 2];
    if (size > 0) shapes.push(square(size, left + w + 18, middle + size / 2, color, dash));
    shapes.push(...caption(name, value, left + w + 26 + side(4), middle - 8, 186 - 30 - side(4)));
    y += (heights[i] ?? 0) + Math.max(4, gap);
  });
  return { kind: 'drawing', height: Math.ceil(top + h + 18), shapes };
}
