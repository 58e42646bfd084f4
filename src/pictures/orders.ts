/**
 * What a drawing tells its canvases, written down. Two drawings with the same orders are the same
 * picture, whatever data, functions or code the orders came from.
 */
import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';

/** Makes a canvas of so many pixels: a real one, or one that writes down. */
export type MakeCanvas = (width: number, height: number) => Canvas;

/** Orders that leave marks only: later orders and answers do not depend on them. */
const MARKS = new Set([
  'clearRect',
  'drawImage',
  'fill',
  'fillRect',
  'fillText',
  'stroke',
  'strokeRect',
]);

/**
 * Lets a drawing run on canvases that write down its orders. Gives nothing when an order holds
 * something that cannot be written, such as a gradient: such a picture is drawn every time.
 */
export function ordersOf(draw: (make: MakeCanvas) => unknown): string | undefined {
  const lines: string[] = [];
  const canvases: object[] = [];
  let complete = true;

  function written(value: unknown): string {
    if (typeof value === 'string') return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(written).join()}]`;
    if (typeof value === 'object' && value !== null) {
      const number = canvases.indexOf(value);
      if (number === -1) complete = false;
      return `canvas ${number}`;
    }
    if (typeof value === 'function') complete = false;
    return String(value);
  }

  const make: MakeCanvas = (width, height) => {
    const number = canvases.length;
    const note = (order: string, values: unknown[]) =>
      lines.push(`${number} ${order} ${values.map(written).join()}`);
    // A real context answers what a drawing asks, such as the width of a text in the chosen font.
    const real = createCanvas(1, 1);
    const context = real.getContext('2d');
    const size = { width, height };
    const resize = (side: 'width' | 'height', pixels: number) => {
      note(side, [pixels]);
      size[side] = pixels;
      // As with any canvas, a new size forgets fonts, colors and transforms.
      real[side] = 1;
    };
    const recorded = {
      get width() {
        return size.width;
      },
      set width(pixels) {
        resize('width', pixels);
      },
      get height() {
        return size.height;
      },
      set height(pixels) {
        resize('height', pixels);
      },
      getContext: () => recorder,
    };
    const methods = new Map<PropertyKey, unknown>();
    const recorder: SKRSContext2D = new Proxy(context, {
      get(target, name) {
        if (name === 'canvas') return recorded;
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        if (!methods.has(name)) {
          methods.set(name, (...values: unknown[]) => {
            note(String(name), values);
            return MARKS.has(String(name)) ? undefined : (value.apply(target, values) as unknown);
          });
        }
        return methods.get(name);
      },
      set(target, name, value) {
        note(`${String(name)} =`, [value]);
        return Reflect.set(target, name, value, target);
      },
    });
    canvases.push(recorded);
    note('canvas', [width, height]);
    return recorded as unknown as Canvas;
  };

  draw(make);
  return complete ? lines.join('\n') : undefined;
}
