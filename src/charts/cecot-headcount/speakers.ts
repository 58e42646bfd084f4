/** Who said each number, listed below the drawing. */
import { formatDate } from '../../model/format.ts';
import { knownDate } from '../shared/cells.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import type { Shape } from '../shared/shapes.ts';
import { textBlock } from '../shared/time-frame.ts';
import { worded } from './points.ts';
import { drawnCounts, type HeadcountRow, type HeadcountView } from './statements.ts';

const COLUMNS_FROM = 560;
const LEADING = 15;

/** Who said each number, in the order of the numbers beside the points. */
export function speakerList(
  rows: readonly HeadcountRow[],
  view: HeadcountView,
  context: DrawContext,
): Panel {
  const { width, palette, locale, measure } = context;
  const items = drawnCounts(rows, view);
  const columns = width >= COLUMNS_FROM ? 2 : 1;
  const column = (width - (columns - 1) * 20) / columns;
  const half = Math.ceil(items.length / columns);
  const shapes: Shape[] = [];
  let height = 0;
  for (let c = 0; c < columns; c++) {
    let y = 16;
    items.slice(c * half, (c + 1) * half).forEach((row, i) => {
      const x = c * (column + 20);
      const number = String(c * half + i + 1);
      const date = formatDate(knownDate(row.asOf, row.precision), locale);
      const lines = textBlock(
        `${date}: ${worded(row, context)}. ${row.who}.`,
        { x: x + 24, y, room: column - 24, fill: palette['ink-soft'] },
        measure,
      );
      shapes.push(
        ...textBlock(
          number,
          { x: x + 16, y, room: 20, align: 'right', bold: true, fill: palette.ink },
          measure,
        ),
        ...lines,
      );
      y += lines.length * LEADING + 4;
    });
    height = Math.max(height, y);
  }
  return { kind: 'drawing', height: height - 6, shapes };
}
