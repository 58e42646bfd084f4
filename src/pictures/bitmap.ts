import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { cacheEntry } from './cache.ts';
import { ordersOf, type MakeCanvas } from './orders.ts';
import { pngFile } from './png-file.ts';

/**
 * The PNG file of a drawing, which gets its canvases from `make` and gives back the finished one.
 * It runs twice for a new picture: to write down its orders, which are the picture's key, and to
 * draw. `entryFor` finds its place in the cache.
 */
export function bitmap(draw: (make: MakeCanvas) => Canvas, entryFor = cacheEntry): Buffer {
  const entry = entryFor(() => {
    const orders = ordersOf(draw);
    return orders === undefined ? undefined : `bitmap\n${orders}`;
  });
  return entry.found ?? entry.keep(pngFile(draw(createCanvas)));
}
