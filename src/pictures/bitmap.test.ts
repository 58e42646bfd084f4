import { loadImage, createCanvas } from '@napi-rs/canvas';
import { expect, it, vi } from 'vitest';
import { bitmap } from './bitmap.ts';
import type { Entry } from './cache.ts';
import type { MakeCanvas } from './orders.ts';
import { pngFile } from './png-file.ts';

/** A drawing that counts how often it ran. */
function drawing(fill = '#336699') {
  return vi.fn((make: MakeCanvas) => {
    const canvas = make(30, 20);
    const context = canvas.getContext('2d');
    context.fillStyle = fill;
    context.fillRect(3, 2, 10.5, 7);
    return canvas;
  });
}

/** A cache in memory. */
function memory() {
  const kept = new Map<string, Buffer>();
  return (inputs: () => string | undefined): Entry => {
    const key = inputs() ?? '';
    const keep = (bytes: Buffer) => {
      kept.set(key, bytes);
      return bytes;
    };
    return { found: kept.get(key), keep };
  };
}

it('draws a picture once, and gives the same bytes from the cache', () => {
  const [entry, draw] = [memory(), drawing()];
  const first = bitmap(draw, entry);
  expect(draw).toHaveBeenCalledTimes(2);
  expect(bitmap(draw, entry)).toBe(first);
  // Only written down, not drawn.
  expect(draw).toHaveBeenCalledTimes(3);
  expect(bitmap(drawing())).toEqual(first);
});

it('draws a picture of another colour', () => {
  const entry = memory();
  expect(bitmap(drawing('#336699'), entry)).not.toEqual(bitmap(drawing('#336698'), entry));
});

it('writes the picture that the canvas itself would write', async () => {
  const pixels = async (file: Buffer) => {
    const image = await loadImage(file);
    const canvas = createCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    return { width: image.width, height: image.height, data: canvas.data() };
  };
  const canvas = drawing('rgba(200, 30, 90, 0.5)')(createCanvas);
  const ours = await pixels(pngFile(canvas));
  expect(ours).toEqual(await pixels(canvas.toBuffer('image/png')));
  expect([ours.width, ours.height]).toEqual([30, 20]);
  expect(new Set(new Uint32Array(ours.data.buffer)).size).toBeGreaterThan(1);
});

it('writes a small picture after a large one without a trace of it', () => {
  const alone = bitmap(drawing());
  const large = createCanvas(90, 90);
  large.getContext('2d').fillRect(0, 0, 90, 90);
  pngFile(large);
  expect(bitmap(drawing())).toEqual(alone);
});
