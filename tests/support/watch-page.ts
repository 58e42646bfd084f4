import type { Page } from 'playwright-core';

/** What went wrong while a page was open; all three lists should stay empty. */
export interface Seen {
  /** Errors and warnings of the console, and exceptions nobody caught. */
  console: string[];
  /** Requests that failed or were answered with an error, as `404 https://…`. */
  failed: string[];
  /** Requests to other places than the ones allowed. */
  crossOrigin: string[];
}

/** Schemes that never leave the page. */
const INNER = new Set(['data:', 'blob:', 'about:']);

/** Notes errors and requests of a page from now on. */
export function watchPage(page: Page, allowed: readonly string[]): Seen {
  const seen: Seen = { console: [], failed: [], crossOrigin: [] };
  const origins = new Set(allowed.map((address) => new URL(address).origin));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    seen.console.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.console.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!INNER.has(url.protocol) && !origins.has(url.origin)) seen.crossOrigin.push(url.href);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // A page that is left or reloaded gives up what it was still fetching.
    if (reason !== 'net::ERR_ABORTED') seen.failed.push(`${reason} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.failed.push(`${response.status()} ${response.url()}`);
  });
  return seen;
}
