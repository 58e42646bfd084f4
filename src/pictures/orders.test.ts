import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { ChartConfiguration } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { chartFont } from '../charts/shared/fonts.ts';
import { drawPanel } from './canvas.ts';
import { ordersOf, type MakeCanvas } from './orders.ts';

/** Runs a drawing on one canvas of 10 × 10 pixels. */
const on = (draw: (context: SKRSContext2D) => void) => (make: MakeCanvas) => {
  const canvas = make(10, 10);
  draw(canvas.getContext('2d'));
  return canvas;
};
const orders = (draw: (context: SKRSContext2D) => void) => ordersOf(on(draw));

/** A bar chart whose plugin writes a word that only its closure knows. */
function bars(data: number[], word: string, color = '#123456'): ChartConfiguration {
  return {
    type: 'bar',
    data: { labels: ['a', 'b'], datasets: [{ data, backgroundColor: () => color }] },
    options: { events: [], scales: { x: { display: false }, y: { display: false } } },
    plugins: [{ id: 'word', afterDraw: ({ ctx }) => ctx.fillText(word, 1, 1) }],
  };
}
const chart = (config: ChartConfiguration, ratio = 1) =>
  ordersOf((make) => {
    const canvas = make(200, 100);
    const panel = { kind: 'chart' as const, height: 100, config };
    drawPanel(canvas.getContext('2d'), panel, { x: 0, y: 0, width: 200, ratio, make });
    return canvas;
  });

describe('what is written down', () => {
  it('is the same for the same drawing', () => {
    const draw = () => orders((context) => context.fillRect(1, 2, 3, 4));
    expect(draw()).toBe(draw());
    expect(draw()).toContain('fillRect 1,2,3,4');
  });

  it.each<[string, (context: SKRSContext2D) => void]>([
    ['a colour', (context) => (context.fillStyle = '#010102')],
    ['a font', (context) => (context.font = chartFont(13, 700))],
    ['a place', (context) => context.fillRect(1, 2, 3, 5)],
    ['a dash', (context) => context.setLineDash([4, 3])],
    ['an order', (context) => context.strokeRect(1, 2, 3, 4)],
    ['a text', (context) => context.fillText('1', 2, 3)],
  ])('differs by %s', (_, more) => {
    const plain = orders((context) => context.fillRect(1, 2, 3, 4));
    const other = orders((context) => {
      more(context);
      context.fillRect(1, 2, 3, 4);
    });
    expect(other).not.toBe(plain);
  });

  it('differs by the size of a canvas, and by which canvas is put where', () => {
    const sized = (width: number) => ordersOf((make) => make(width, 10));
    expect(sized(10)).not.toBe(sized(11));
    const put = (second: boolean) =>
      ordersOf((make) => {
        const [target, one, two] = [make(9, 9), make(5, 5), make(5, 5)];
        target.getContext('2d').drawImage(second ? two : one, 0, 0);
      });
    expect(put(true)).not.toBe(put(false));
  });

  it('tells a text from a number that reads the same', () => {
    const text = (word: unknown) => orders((context) => context.fillText(word as string, 0, 0));
    expect(text('1')).not.toBe(text(1));
    expect(text('a","b')).not.toBe(text(['a', 'b']));
  });
});

describe('a chart', () => {
  it('is known by what it draws: data, functions, and what they hold', () => {
    const plain = chart(bars([1, 2], 'one'));
    expect(chart(bars([1, 2], 'one'))).toBe(plain);
    expect(chart(bars([1, 3], 'one'))).not.toBe(plain);
    expect(chart(bars([1, 2], 'two'))).not.toBe(plain);
    expect(chart(bars([1, 2], 'one', '#654321'))).not.toBe(plain);
    expect(chart(bars([1, 2], 'one'), 2)).not.toBe(plain);
  });

  it('gives the same orders when it has been drawn before', () => {
    const config = bars([1, 2], 'one');
    expect(chart(config)).toBe(chart(config));
  });
});

describe('what a drawing asks', () => {
  const asked = (draw: (context: SKRSContext2D) => unknown) => {
    const answers: unknown[] = [];
    const noted = on((context) => answers.push(draw(context)));
    ordersOf(noted);
    noted(createCanvas);
    return answers;
  };

  it('is answered as by a real canvas', () => {
    const [written, real] = asked((context) => {
      context.save();
      context.font = chartFont(40, 700);
      const { width } = context.measureText('Ñandú');
      context.restore();
      return [width, context.measureText('Ñandú').width, context.font, context.fillStyle];
    });
    expect(written).toEqual(real);
  });

  it('is answered as by a real canvas after a new size, which forgets what was set', () => {
    const [written, real] = asked((context) => {
      context.font = chartFont(40, 700);
      context.scale(2, 2);
      const { canvas } = context;
      canvas.width = 30;
      return [canvas.width, canvas.height, context.font, context.getTransform().a];
    });
    expect(written).toEqual(real);
  });
});

it('says nothing where an order cannot be written', () => {
  const gradient = orders((context) => {
    const fill = context.createLinearGradient(0, 0, 1, 1);
    fill.addColorStop(0, '#010101');
    context.fillStyle = fill;
  });
  expect(gradient).toBeUndefined();
  const foreign = orders((context) => context.drawImage(createCanvas(1, 1), 0, 0));
  expect(foreign).toBeUndefined();
});
