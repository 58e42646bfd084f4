/** The 1200 × 630 picture that social networks and messengers show for a page. */
import { chartFont } from '../charts/shared/fonts.ts';
import { wrapText } from '../charts/shared/wrap.ts';
import { bitmap } from './bitmap.ts';
import { drawPanel, measureText } from './canvas.ts';
import { palette } from './palette.ts';
import { drawn, WIDTHS, type Ready } from './picture.ts';

const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 60];
const CHART_WIDTH = 560;

/**
 * The chart's first panel, and how large and how far down it is drawn. A chart of few bars is drawn
 * as on a phone and enlarged; one taller than the picture runs out of it at the bottom, like a page
 * cut by a screen.
 */
function chartPanel(chart: Ready) {
  const draw = (width: number) => drawn(chart, { width, palette: palette('light') }).panels;
  const zoom = CHART_WIDTH / WIDTHS.narrow;
  const narrow = draw(WIDTHS.narrow);
  const height = (narrow[0]?.height ?? 0) * zoom;
  if (narrow.length === 1 && height <= HEIGHT - 2 * MARGIN) {
    return { panel: narrow[0], zoom, top: (HEIGHT - height) / 2 };
  }
  return { panel: draw(CHART_WIDTH)[0], zoom: 1, top: MARGIN };
}

/** Draws a page's title and text beside its chart. */
export function shareImage(page: { title: string; text: string; chart: Ready }): Buffer {
  const colours = palette('light');
  const { panel, zoom, top } = chartPanel(page.chart);
  return bitmap((make) => {
    const canvas = make(WIDTH, HEIGHT);
    const context = canvas.getContext('2d');
    context.fillStyle = colours.paper;
    context.fillRect(0, 0, WIDTH, HEIGHT);
    context.fillStyle = colours.accent;
    context.fillRect(0, 0, 14, HEIGHT);
    const place = {
      x: (WIDTH - CHART_WIDTH - 40) / zoom,
      y: top / zoom,
      width: CHART_WIDTH / zoom,
      ratio: zoom,
      make,
    };
    if (panel) drawPanel(context, panel, place);

    const room = WIDTH - CHART_WIDTH - MARGIN * 2 - 30;
    let y = page.title.length > 40 ? 140 : 220;
    const write = (text: string, size: number, weight: 400 | 700, colour: string) => {
      const font = chartFont(size, weight);
      context.font = font;
      context.fillStyle = colour;
      for (const line of wrapText(text, room, font, measureText)) {
        context.fillText(line, MARGIN, y);
        y += size * 1.2;
      }
      y += size * 0.4;
    };
    write(page.title, page.title.length > 40 ? 42 : 64, 700, colours.ink);
    write(page.text, 30, 400, colours['ink-soft']);
    return canvas;
  });
}
