import type { Page } from 'playwright-core';

/** One place where the Tab key stops. */
export interface Stop {
  /** The element in short, such as `a.language Leer en español`. */
  element: string;
  /** Whether a reader sees that the focus is here: a line around it, inside the window. */
  visible: boolean;
}

/** Describes the focused element; nothing where the focus is nowhere or has been there before. */
async function focused(page: Page, first: boolean): Promise<Stop | undefined> {
  return page.evaluate((fresh) => {
    const state = window as unknown as { stops?: Set<Element> };
    if (fresh || !state.stops) state.stops = new Set();
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    if (state.stops.has(element)) return undefined;
    state.stops.add(element);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, left, bottom, right, width } = element.getBoundingClientRect();
    const inside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && width > 0;
    const name = element.getAttribute('aria-label') ?? element.innerText ?? '';
    return {
      element: `${element.tagName.toLowerCase()}.${element.className} ${name}`.slice(0, 80),
      visible: inside && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  }, first);
}

/** Presses Tab from the start of the page to its end and tells every stop. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await focused(page, stops.length === 0);
    if (!stop) return stops;
    stops.push(stop);
  }
}

/** Controls and links in view that `tabThrough` did not stop at. */
export function missedByTab(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { stops = new Set<Element>() } = window as unknown as { stops?: Set<Element> };
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio'))
      .filter((element) => !stops.has(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
