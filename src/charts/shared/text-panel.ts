/** Blocks of wrapped text as a panel: the title, notes and source that travel in picture files. */
import type { DrawContext, Panel } from './define.ts';
import { chartFont } from './fonts.ts';
import type { Shape } from './shapes.ts';
import type { Token } from './tokens.ts';
import { wrapText } from './wrap.ts';

/** One paragraph of a text panel. */
export interface Block {
  text: string;
  size: number;
  weight?: 400 | 700;
  color?: Token;
  /** Space above, in pixels. */
  before?: number;
}

/** A panel that holds paragraphs, wrapped to the picture's width. */
export function textPanel(
  blocks: readonly Block[],
  { width, palette, measure }: Pick<DrawContext, 'width' | 'palette' | 'measure'>,
): Panel {
  const shapes: Shape[] = [];
  let y = 0;
  for (const { text, size, weight = 400, color = 'ink', before = 0 } of blocks) {
    const font = chartFont(size, weight);
    y += before;
    for (const line of wrapText(text, width, font, measure)) {
      y += Math.round(size * 1.32);
      shapes.push({
        kind: 'text',
        x: 0,
        y: y - Math.round(size * 0.28),
        text: line,
        fill: palette[color],
        font,
      });
    }
  }
  return { kind: 'drawing', height: Math.ceil(y + 4), shapes };
}
