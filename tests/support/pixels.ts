import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** A colour of a picture and the part of it, from 0 to 1, that has this colour. */
interface Share {
  /** As `r,g,b`. */
  color: string;
  part: number;
}

/** The colours of a screenshot of an element, the most frequent first. */
async function colorsOf(locator: Locator): Promise<Share[]> {
  const image = await loadImage(await locator.screenshot());
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = `${data[at]},${data[at + 1]},${data[at + 2]}`;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts]
    .map(([color, count]) => ({ color, part: (count * 4) / data.length }))
    .sort((a, b) => b.part - a.part);
}

/** The colour that covers most of an element, as `r,g,b`. */
export async function mainColor(locator: Locator): Promise<string> {
  return (await colorsOf(locator))[0]?.color ?? '';
}

/** How many colours cover at least a thousandth of an element: 1 for a blank one. */
async function colorCount(locator: Locator): Promise<number> {
  return (await colorsOf(locator)).filter(({ part }) => part >= 1 / 1000).length;
}

/** Waits until something is painted in an element: paper, ink, and at least one colour between. */
export async function expectDrawn(locator: Locator): Promise<void> {
  await expect
    .poll(() => colorCount(locator), { timeout: 5_000, message: 'The picture is blank' })
    .toBeGreaterThanOrEqual(3);
}
