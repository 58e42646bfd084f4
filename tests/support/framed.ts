/** A frame of ours on a page of others: what a reader sees there. */
import type { FrameLocator, Locator } from 'playwright-core';
import { expect } from 'vitest';
import { expectDrawn } from './pixels.ts';

/** How high the content of a frame is, in CSS pixels. */
export function contentHeight(frame: FrameLocator): Promise<number> {
  return frame.locator('html').evaluate((root) => root.getBoundingClientRect().height);
}

/** How high a host has made a frame. */
async function shownHeight(iframe: Locator): Promise<number> {
  return (await iframe.boundingBox())?.height ?? 0;
}

/** The picture that a frame shows: the drawing of the build or the live one. */
export function pictureOf(frame: FrameLocator): Locator {
  return frame.locator('.picture svg, .live-picture').locator('visible=true').first();
}

/** Waits until the host has made a frame as high as its content, within two pixels. */
export async function expectFits(iframe: Locator): Promise<void> {
  const frame = iframe.contentFrame();
  const gap = async () => Math.abs((await shownHeight(iframe)) - (await contentHeight(frame)));
  await expect
    .poll(gap, { timeout: 8_000, message: `${String(iframe)} is not as high as its content` })
    .toBeLessThanOrEqual(2);
  expect(await contentHeight(frame)).toBeGreaterThan(200);
}

/** Checks that a frame shows its picture, with a label that lies inside what the host shows of it. */
export async function expectShown(iframe: Locator): Promise<void> {
  const frame = iframe.contentFrame();
  await iframe.scrollIntoViewIfNeeded();
  await expectDrawn(pictureOf(frame));
  const label = frame.locator('.picture svg').locator('visible=true').locator('text').first();
  expect((await label.textContent())?.trim().length).toBeGreaterThan(0);
  const [text, box] = [await label.boundingBox(), await iframe.boundingBox()];
  if (!text || !box) throw new Error(`${String(iframe)} or its first label is not on the page.`);
  expect(text.height).toBeGreaterThan(6);
  expect(text.x).toBeGreaterThanOrEqual(box.x);
  expect(text.x + text.width).toBeLessThanOrEqual(box.x + box.width + 1);
  expect(text.y).toBeGreaterThanOrEqual(box.y);
  expect(text.y + text.height).toBeLessThanOrEqual(box.y + box.height);
}
