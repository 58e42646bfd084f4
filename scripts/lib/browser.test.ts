import { describe, expect, it } from 'vitest';
import { presentBrowser } from './browser.ts';

describe('presentBrowser', () => {
  it('takes the browser that is named', () => {
    expect(presentBrowser({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
  });

  it('does not take another one when the named one is missing', () => {
    expect(() => presentBrowser({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow(
      'CHROMIUM_PATH is /nowhere/chromium, where no file is',
    );
  });
});
