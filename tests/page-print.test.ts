import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { coloredTexts, faint } from './support/colors.ts';
import { CHART_PAGES, HOMES, PAGES } from './support/pages.ts';
import { expectDrawn } from './support/pixels.ts';

/** A sheet of A4 in CSS pixels, less the margins. */
const SHEET = { width: 720, height: 1040 };

let watched: WatchedPage;
beforeAll(async () => {
  // Who prefers dark still prints on white paper.
  watched = await newPage({ ...SHEET, dark: true });
});
afterAll(() => watched.close());

async function openForPrint(path: string) {
  const { page } = watched;
  await page.emulateMedia({ media: 'screen' });
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe.each(HOMES)('the printed home page in $locale', ({ path }) => {
  it('has its notes as endnotes, numbered in the order of the text', async () => {
    const page = await openForPrint(path);
    const scenes = await page.locator('.scene').evaluateAll((all) =>
      all.map((scene) => ({
        marks: [...scene.querySelectorAll<HTMLElement>('.phrase')].map((phrase) => ({
          opens: phrase.querySelector('button')?.getAttribute('popovertarget'),
          number: getComputedStyle(phrase, '::after').content,
        })),
        notes: [...scene.querySelectorAll<HTMLElement>('.note')].map((note) => ({
          id: note.id,
          height: note.offsetHeight,
          text: note.innerText.trim(),
          number: getComputedStyle(note.querySelector('.note-heading') as Element, '::before')
            .content,
        })),
        headed: scene.querySelector<HTMLElement>('.notes-heading')?.offsetHeight,
      })),
    );
    expect(scenes.length).toBeGreaterThanOrEqual(3);
    for (const { marks, notes, headed } of scenes) {
      expect(headed).toBeGreaterThan(0);
      expect(marks.map(({ opens }) => opens)).toEqual(notes.map(({ id }) => id));
      expect(new Set(marks.map(({ number }) => number))).toEqual(new Set(['counter(mark)']));
      for (const { height, text, number } of notes) {
        expect(height).toBeGreaterThan(8);
        expect(text.length).toBeGreaterThan(10);
        expect(number).toContain('counter(note)');
      }
    }
  });

  it('counts the notes of each scene from one', async () => {
    const page = await openForPrint(path);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const isInNote = (node: (typeof nodes)[number] | undefined): boolean =>
      node !== undefined &&
      (node.role?.value === 'note' || isInNote(byId.get(node.parentId ?? '')));
    const texts = nodes
      .filter((node) => node.role?.value === 'StaticText' && isInNote(node))
      .map(({ name }) => String(name?.value));
    // What the style sheet counts is no text of the document: a number, then its full stop.
    const numbers = texts.filter((_, index) => texts[index + 1] === '. ').map(Number);
    const counts = await page
      .locator('.scene')
      .evaluateAll((all) => all.map((scene) => scene.querySelectorAll('.note').length));
    expect(numbers).toEqual(counts.flatMap((count) => [...Array(count).keys()].map((n) => n + 1)));
  });

  it('shows every still, also one that was never scrolled to', async () => {
    const { page } = watched;
    await page.emulateMedia({ media: null });
    await page.goto(path);
    const cold = await page.pdf({ format: 'A4' });
    await page.emulateMedia({ media: 'print' });
    for (const still of await page.locator('.still:not(.again) img').all()) {
      await still.scrollIntoViewIfNeeded();
      expect(await still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
        200,
      );
      await expectDrawn(still);
    }
    await page.emulateMedia({ media: null });
    const warm = await page.pdf({ format: 'A4' });
    expect(cold.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(cold.length / warm.length, 'The stills are in the first print too').toBeGreaterThan(
      0.98,
    );
  });
});

describe.each([...HOMES, ...CHART_PAGES])('the printed page of $name in $locale', ({ path }) => {
  it('shows pictures and whole tables, and no controls', async () => {
    const page = await openForPrint(path);
    for (const picture of await page.locator('.picture').all()) {
      await expectDrawn(picture);
    }
    const tables = await page.locator('.chart-table table').evaluateAll((all) =>
      all.map((table) => {
        const frame = table.parentElement as HTMLElement;
        return {
          shown: table.checkVisibility() && (table as HTMLElement).offsetHeight > 60,
          cut: frame.scrollHeight > frame.clientHeight + 1,
          wide: frame.scrollWidth > frame.clientWidth + 1,
        };
      }),
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(table).toEqual({ shown: true, cut: false, wide: false });
    const controls = page.locator('.controls, .chart-actions, button, select, input');
    expect(await controls.locator('visible=true').count()).toBe(0);
    expect(await page.locator('.chart-notes li').locator('visible=true').count()).toBeGreaterThan(
      0,
    );
    expect(await page.locator('.chart-source').locator('visible=true').count()).toBeGreaterThan(0);
  });
});

describe.each(PAGES)('the printed page of $name in $locale', ({ path }) => {
  it('is dark ink on white paper, without the menu', async () => {
    const page = await openForPrint(path);
    expect(await page.locator('.site-header nav, .skip-link').locator('visible=true').count()).toBe(
      0,
    );
    const texts = await coloredTexts(page, 'h1, h2, main p, .chart-source, .site-footer p');
    expect(faint(texts, 7)).toEqual([]);
    for (const { ink } of texts) expect(Math.max(...ink)).toBeLessThan(140);
  });
});

it('a chart that was changed prints as it was left', async () => {
  const { page } = watched;
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/charts/world-rates/?world-rates.region=europe');
  await page.locator('canvas').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.locator('canvas').first().waitFor();
  await expectDrawn(page.locator('.live-picture'));
});
