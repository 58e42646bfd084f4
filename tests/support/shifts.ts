import type { Page } from 'playwright-core';

/** How much moved under the reader's eyes, and what. */
export interface Shifts {
  /** Sum of the scores of all shifts, those after the reader's input included. */
  total: number;
  /** Each shift with the elements that moved, for the message of a failing test. */
  what: string[];
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

type Watching = typeof globalThis & { shifts: LayoutShift[]; shiftObserver: PerformanceObserver };

/** Notes every layout shift of the pages that are opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const here = globalThis as Watching;
    here.shifts = [];
    const keep = (list: PerformanceEntryList) => here.shifts.push(...(list as LayoutShift[]));
    here.shiftObserver = new PerformanceObserver((list) => keep(list.getEntries()));
    here.shiftObserver.observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has shifted since the page was opened or this was last asked. */
export function shiftsSoFar(page: Page): Promise<Shifts> {
  return page.evaluate(async () => {
    const here = globalThis as Watching;
    // A frame to lay out what changed, another to report it.
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((done) => requestAnimationFrame(done));
    }
    here.shifts.push(...(here.shiftObserver.takeRecords() as LayoutShift[]));
    const entries = here.shifts.splice(0);
    const name = (node: Node | null) =>
      node instanceof Element ? `${node.tagName}.${node.className}` : (node?.nodeName ?? 'gone');
    return {
      total: entries.reduce((sum, { value }) => sum + value, 0),
      what: entries.map(
        ({ value, sources }) =>
          `${value.toFixed(4)}: ${sources.map(({ node }) => name(node)).join(', ')}`,
      ),
    };
  });
}

/** Answers to the addresses of a pattern wait until the returned function is called. */
export async function holdBack(page: Page, pattern: RegExp): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((done) => (release = done));
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return async () => {
    release();
    await page.unrouteAll({ behavior: 'wait' });
  };
}
