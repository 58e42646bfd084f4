/** How large the picture files of a chart are. */
import { framed, WIDTHS, type Ready } from './picture.ts';
import { heightOf } from './svg.ts';

/** Paper around the picture in a file, in CSS pixels. */
export const FILE_PADDING = 24;

/** Width and height of `chart.svg` in CSS pixels; `chart.png` has twice as many a side. */
export function fileSize(chart: Ready, address: string): { width: number; height: number } {
  const height = heightOf(framed(chart, { width: WIDTHS.wide, address }));
  return { width: WIDTHS.wide + 2 * FILE_PADDING, height: height + 2 * FILE_PADDING };
}
