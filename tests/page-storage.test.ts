import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { SAMPLE } from './support/embeds.ts';
import { PAGES } from './support/pages.ts';

type Counting = typeof globalThis & { storageUses: string[] };

let watched: WatchedPage;
beforeAll(async () => {
  watched = await newPage();
  await watched.page.addInitScript(() => {
    const uses: string[] = ((globalThis as Counting).storageUses = []);
    /** Notes each use of a property before it does what it always did. */
    const count = (owner: object, name: string) => {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (!own) throw new Error(`This browser has no ${name} to watch.`);
      const { get, set, value } = own;
      if (typeof value === 'function') {
        Object.defineProperty(owner, name, {
          ...own,
          value(...args: unknown[]) {
            uses.push(name);
            return Reflect.apply(value as () => unknown, this, args) as unknown;
          },
        });
        return;
      }
      Object.defineProperty(owner, name, {
        ...own,
        get() {
          uses.push(name);
          return get?.call(this) as unknown;
        },
        set: set && ((next: unknown) => (uses.push(name), set.call(globalThis.document, next))),
      });
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      if (name in globalThis) count(globalThis, name);
    }
    count(Document.prototype, 'cookie');
    for (const name of ['getItem', 'setItem']) count(Storage.prototype, name);
    count(IDBFactory.prototype, 'open');
    if ('ServiceWorkerContainer' in globalThis) count(ServiceWorkerContainer.prototype, 'register');
  });
});
afterAll(() => watched.close());

const uses = () => watched.page.evaluate(() => (globalThis as Counting).storageUses.splice(0));

it('the watch on storage works', async () => {
  await watched.page.goto('/404.html');
  await watched.page.evaluate(() => {
    localStorage.setItem('a', 'b');
    localStorage.clear();
    return document.cookie;
  });
  expect(await uses()).toEqual(['localStorage', 'setItem', 'localStorage', 'cookie']);
});

/** Frames, too: a browser that keeps others out of its storage would stop them there. */
const frames = SAMPLE.map((frame) => ({ ...frame, name: `frame of ${frame.id}` }));

describe.each([...PAGES, ...frames])('$name in $locale', ({ path }) => {
  it('reads and writes no storage, also when its charts are used', async () => {
    const { page } = watched;
    await page.goto(path);
    for (const island of await page.locator('astro-island').all()) {
      const fold = island.locator('.fold > summary');
      if (await fold.count()) await fold.click();
      const control = island.locator('select, input, button').first();
      await control.focus();
      await island.and(page.locator('[data-awake]')).waitFor({ state: 'attached' });
      const tag = await control.evaluate(({ tagName }) => tagName);
      if (tag === 'SELECT') await control.selectOption({ index: 1 });
      else await control.press(tag === 'BUTTON' ? 'Enter' : 'ArrowRight');
    }
    for (const button of await page.locator('[data-copy]').all()) await button.press('Enter');
    expect(await uses()).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
});
