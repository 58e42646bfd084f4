import type { Spec } from '../charts/shared/define.ts';
import { bitmap } from './bitmap.ts';
import { drawPanel } from './canvas.ts';
import { heightOf } from './svg.ts';

/** A bitmap of a picture on paper, `ratio` device pixels a CSS pixel. */
export function png(
  spec: Spec,
  {
    width,
    padding,
    paper,
    ratio = 2,
  }: { width: number; padding: number; paper: string; ratio?: number },
): Buffer {
  const [w, h] = [width + padding * 2, heightOf(spec) + padding * 2];
  return bitmap((make) => {
    const canvas = make(w * ratio, h * ratio);
    const context = canvas.getContext('2d');
    context.fillStyle = paper;
    context.fillRect(0, 0, w * ratio, h * ratio);
    let y = padding;
    for (const panel of spec.panels) {
      drawPanel(context, panel, { x: padding, y, width, ratio, make });
      y += panel.height;
    }
    return canvas;
  });
}
