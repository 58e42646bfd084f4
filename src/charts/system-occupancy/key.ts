import type { DrawContext, Panel } from '../shared/define.ts';
import { keyRow } from '../shared/key-row.ts';

const LOOKS = ['solid', 'outline', 'dashed'] as const;

/** What solid, outlined and dashed bars mean. */
export function keyOfLooks(context: DrawContext): Panel {
  const { palette, labels } = context;
  return keyRow(
    LOOKS.map((look) => ({
      label: labels[`look.${look}`] ?? '',
      draw: (x, y) => ({
        kind: 'rect',
        x: x - 7,
        y: y - 5,
        w: 14,
        h: 10,
        ...(look === 'solid'
          ? { fill: palette.salvador }
          : { fill: palette['salvador-soft'], stroke: palette.salvador, lineWidth: 1.5 }),
        ...(look === 'dashed' ? { dash: [3, 2] } : {}),
      }),
    })),
    context,
  );
}
