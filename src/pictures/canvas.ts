/** Chart.js and drawings on a canvas without a browser. Build only. */
import { createCanvas, GlobalFonts, SvgExportFlag, type SKRSContext2D } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  LinearScale,
  type ChartConfiguration,
} from 'chart.js';
import { join } from 'node:path';
import type { Panel } from '../charts/shared/define.ts';
import { CHART_FONT } from '../charts/shared/fonts.ts';
import { paint } from '../charts/shared/shapes.ts';
import type { MakeCanvas } from './orders.ts';

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale);

/** Folder of the self-hosted fonts. */
export const FONT_FOLDER = join(process.cwd(), 'src/fonts');

let ready = false;
/** Registers our own font; pictures never fall back to a font of the machine. */
function registerFonts(): void {
  if (ready) return;
  for (const weight of [400, 700]) {
    const file = join(FONT_FOLDER, `pictures/schibsted-grotesk-${weight}.woff2`);
    if (!GlobalFonts.registerFromPath(file, CHART_FONT)) {
      throw new Error(`The font ${file} could not be read; run "npm run fonts" to make it again.`);
    }
  }
  ready = true;
}

/** Draws a chart; Chart.js remembers it, with its canvas, until it is destroyed. */
function drawChart(canvas: unknown, config: ChartConfiguration, ratio: number): ChartJs {
  const options = {
    ...config.options,
    devicePixelRatio: ratio,
    animation: false as const,
    responsive: false,
  };
  // With animation off the constructor draws at once; another update would draw everything twice.
  return new ChartJs(canvas as HTMLCanvasElement, { ...config, options });
}

let measuring: SKRSContext2D | undefined;
const widths = new Map<string, number>();
/** More texts than any one picture asks for. */
const MANY_WIDTHS = 50_000;

/** Width of a text in pixels, for the `measure` of a draw context. */
export function measureText(text: string, font: string): number {
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    registerFonts();
    measuring ??= createCanvas(1, 1).getContext('2d');
    measuring.font = font;
    ({ width } = measuring.measureText(text));
    if (widths.size >= MANY_WIDTHS) widths.clear();
    widths.set(key, width);
  }
  return width;
}

/** A chart as SVG markup, raw as the canvas writes it. */
export function chartSvg(config: ChartConfiguration, width: number, height: number): string {
  registerFonts();
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
  const chart = drawChart(canvas, config, 1);
  const markup = canvas.getContent().toString('utf8');
  chart.destroy();
  return markup;
}

/** Draws a panel into a bitmap context at an offset, `ratio` device pixels a CSS pixel. */
export function drawPanel(
  target: SKRSContext2D,
  panel: Panel,
  place: { x: number; y: number; width: number; ratio: number; make: MakeCanvas },
): void {
  registerFonts();
  const { x, y, width, ratio, make } = place;
  const canvas = make(width * ratio, panel.height * ratio);
  const put = () => target.drawImage(canvas, x * ratio, y * ratio);
  if (panel.kind === 'chart') {
    Object.assign(canvas, { width, height: panel.height });
    const chart = drawChart(canvas, panel.config, ratio);
    put();
    chart.destroy();
  } else {
    const context = canvas.getContext('2d');
    context.scale(ratio, ratio);
    paint(context, panel.shapes);
    put();
  }
}

/**
 * A context whose origin lies at a place of another one. Chart.js sets the whole transform and
 * clears its canvas, which on a page of several panels would move and wipe the others.
 */
function contextAt(target: SKRSContext2D, x: number, y: number, canvas: object): SKRSContext2D {
  const own: Partial<Record<PropertyKey, unknown>> = {
    setTransform: (...matrix: unknown[]) => {
      target.setTransform(1, 0, 0, 1, x, y);
      const [a, b, c, d, e, f] = matrix.map(Number);
      if (matrix.length === 6) target.transform(a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0);
    },
    resetTransform: () => target.setTransform(1, 0, 0, 1, x, y),
    clearRect: () => undefined,
    canvas,
  };
  return new Proxy(target, {
    get(context, name) {
      if (name in own) return own[name];
      const value: unknown = Reflect.get(context, name, context);
      return typeof value === 'function' ? value.bind(context) : value;
    },
    set: (context, name, value) => Reflect.set(context, name, value, context),
  });
}

/** Draws a panel straight into a vector context, so that lines stay lines and text stays text. */
export function paintPanel(
  target: SKRSContext2D,
  panel: Panel,
  { x, y, width }: { x: number; y: number; width: number },
): void {
  registerFonts();
  target.save();
  target.setTransform(1, 0, 0, 1, x, y);
  if (panel.kind === 'chart') {
    const canvas = { width, height: panel.height, style: {}, getContext: (): unknown => context };
    const context = contextAt(target, x, y, canvas);
    drawChart(canvas, panel.config, 1).destroy();
  } else {
    paint(target, panel.shapes);
  }
  target.restore();
}
