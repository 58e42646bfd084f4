import type { Page } from 'playwright-core';

/** Red, green and blue from 0 to 255, as the browser paints them. */
export type Rgb = readonly [number, number, number];

/** A text as it stands on the page. */
export interface ColoredText {
  /** Its beginning. */
  text: string;
  ink: Rgb;
  paper: Rgb;
}

function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours by WCAG, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The texts that a selector finds in view, with their colour and the colour behind them. */
export function coloredTexts(page: Page, selector: string): Promise<ColoredText[]> {
  return page.evaluate((css) => {
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgba = (color: string) => {
      if (!brush) throw new Error('This browser has no canvas.');
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = color;
      brush.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
      return { color: [r, g, b] as const, alpha };
    };
    const behind = (element: Element | null): readonly [number, number, number] => {
      if (!element) return [255, 255, 255];
      const { color, alpha } = rgba(getComputedStyle(element).backgroundColor);
      return alpha === 255 ? color : behind(element.parentElement);
    };
    return [...document.querySelectorAll<HTMLElement>(css)]
      .filter((element) => element.checkVisibility() && element.innerText.trim())
      .map((element) => ({
        text: element.innerText.trim().slice(0, 40),
        ink: rgba(getComputedStyle(element).color).color,
        paper: behind(element),
      }));
  }, selector);
}

/** Those of the texts that contrast less than asked, a line each. */
export function faint(texts: readonly ColoredText[], least: number): string[] {
  return texts
    .map(({ text, ink, paper }) => ({ text, ratio: contrast(ink, paper) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ text, ratio }) => `${ratio.toFixed(2)}: ${text}`);
}
