import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules of WCAG 2.2 at level AA, and what is good practice besides. */
const RULES: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/**
 * What axe finds wrong, a line a place. Runs under the page's own content security policy. The
 * places in a sentence that open a note may be as small as its letters: WCAG 2.5.8 exempts them.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(options),
    RULES,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !(id === 'target-size' && html.includes('note-link')))
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** What makes the page wider than the window, a line an element; nothing when it fits. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      // What scrolls in a frame of its own does not widen the page.
      .filter((element) => !element.closest('.scroll'))
      .map((element) => `${element.tagName}.${element.className}`);
    return [`The page is ${scrollWidth} px wide in a window of ${innerWidth} px.`, ...wide];
  });
}

/**
 * Turns the page's scripts on and off, for tests that run something of their own in a page that
 * was loaded without scripts. What it says holds from the next navigation on.
 */
export async function scriptSwitch(page: Page): Promise<(on: boolean) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (on) => {
    await session.send('Emulation.setScriptExecutionDisabled', { value: !on });
  };
}
