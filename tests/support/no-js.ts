import type { Page } from 'playwright-core';

/** What a reader finds behind one place in the prose that opens a note. */
export interface OpenedNote {
  /** Id of the note that the button promises. */
  target: string;
  /** What is wrong with it; empty when it opens, in view, with its source, and closes again. */
  faults: string[];
}

/** What is wrong with the note that stands open; read in the page. */
function readNote(page: Page, target: string): Promise<string[]> {
  return page.evaluate((id) => {
    const faults: string[] = [];
    const open = [...document.querySelectorAll<HTMLElement>(':popover-open')];
    const [note] = open;
    if (open.length !== 1 || note?.id !== id) return [`opens ${open.map((o) => o.id).join()}`];
    const { top, left, bottom, right, height } = note.getBoundingClientRect();
    const inView = top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight;
    if (!inView || height < 20) faults.push(`lies at ${[left, top, right, bottom].join()}`);
    if (!note.querySelector('.note-heading')?.textContent?.trim()) faults.push('has no heading');
    const isTerm = document.querySelector(`.term [popovertarget="${id}"]`);
    const sources = [...note.querySelectorAll('.note-sources li, a[rel~="external"]')];
    const named = sources.some(({ textContent }) => (textContent ?? '').trim().length > 3);
    if (!isTerm && !named) faults.push('names no source');
    return faults;
  }, target);
}

/** Clicks every button of the prose in turn, reads its note, and closes it with Escape. */
export async function openAllNotes(page: Page): Promise<OpenedNote[]> {
  const results: OpenedNote[] = [];
  for (const button of await page.locator('.phrase button[popovertarget]').all()) {
    const target = (await button.getAttribute('popovertarget')) ?? '';
    await button.click();
    const faults = await readNote(page, target);
    await page.keyboard.press('Escape');
    if (await page.locator(':popover-open').count()) faults.push('stays open after Escape');
    results.push({ target, faults });
  }
  return results;
}

/** Controls that a reader sees and that do nothing without scripts. */
export function deadControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // A field to select its text from works by itself, and formats are chosen by the style sheet
    // alone: tests/republish-page.test.ts sees that they are.
    const works =
      'button[popovertarget], form[action] *, details > summary, textarea[readonly], .formats [type="radio"]';
    const selector = 'button, input, select, textarea, summary, a, [role="button"], [onclick]';
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches(`${works}, a[href]`))
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
