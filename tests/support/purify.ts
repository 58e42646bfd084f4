import { fileURLToPath } from 'node:url';
import { newPage } from './browser.ts';

/** HTML as DOMPurify leaves it with its own settings, in a browser. */
export async function purify(all: readonly string[]): Promise<string[]> {
  const { page, close } = await newPage();
  try {
    await page.goto('about:blank');
    await page.addScriptTag({
      path: fileURLToPath(import.meta.resolve('dompurify/dist/purify.min.js')),
    });
    return await page.evaluate((htmls) => {
      const { DOMPurify } = globalThis as unknown as {
        DOMPurify: { sanitize(html: string): string };
      };
      return htmls.map((html) => DOMPurify.sanitize(html));
    }, all);
  } finally {
    await close();
  }
}
