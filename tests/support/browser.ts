import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { watchPage, type Seen } from './watch-page.ts';

/** What the reader's machine is like. */
export interface Reader {
  /** Width of the window in CSS pixels; 1280 unless told. */
  width?: number;
  /** Height of the window in CSS pixels; 800 unless told. */
  height?: number;
  /** The reader prefers dark colours. */
  dark?: boolean;
  /** Whether JavaScript runs; it does unless told. */
  js?: boolean;
  /** Language of the browser, `en-US` unless told. */
  locale?: string;
  /** The reader prefers less motion. */
  stillness?: boolean;
  /** The reader's system replaces the colours. */
  forcedColors?: boolean;
  /** Whether the device has touch instead of a mouse. */
  touch?: boolean;
  /** Other addresses a page may load from, such as a host page of an embed. */
  allow?: string[];
}

/** A page of a fresh browser profile, with what happened on it. */
export interface WatchedPage {
  page: Page;
  seen: Seen;
  close: () => Promise<void>;
}

let connection: Promise<Browser> | undefined;

/** This worker's connection to the run's one browser. */
export function sharedBrowser(): Promise<Browser> {
  const address = inject('browserUrl');
  if (!address) {
    throw new Error(
      'No Chromium was found: run npm test, which fetches one, or set CHROMIUM_PATH.',
    );
  }
  return (connection ??= chromium.connect(address));
}

/** Opens an empty page; paths given to `page.goto` are below the served site. */
export async function newPage(reader: Reader = {}): Promise<WatchedPage> {
  const baseURL = inject('baseUrl');
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    baseURL,
    viewport: { width: reader.width ?? 1280, height: reader.height ?? 800 },
    colorScheme: reader.dark ? 'dark' : 'light',
    reducedMotion: reader.stillness ? 'reduce' : 'no-preference',
    forcedColors: reader.forcedColors ? 'active' : 'none',
    javaScriptEnabled: reader.js ?? true,
    hasTouch: reader.touch ?? false,
    locale: reader.locale ?? 'en-US',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const seen = watchPage(page, [baseURL, ...(reader.allow ?? [])]);
  return { page, seen, close: () => context.close() };
}

/**
 * One page for the many tests of a file; opening one for each would take longer than the tests. It
 * is emptied after each: what one had under way is not the next one's fault.
 */
export function sharedPage(reader: Reader = {}): () => WatchedPage {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await newPage(reader);
  });
  afterEach(async () => {
    await watched.page.goto('about:blank');
    for (const list of Object.values(watched.seen) as string[][]) list.length = 0;
  });
  afterAll(() => watched.close());
  return () => watched;
}
