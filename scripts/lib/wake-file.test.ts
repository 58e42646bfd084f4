import { expect, it } from 'vitest';
import { splitWaking } from './wake-file.ts';

const WAKE = '(()=>{window.dispatchEvent(new Event("astro:wake"));})();\n';
const ISLAND = '(()=>{customElements.define("astro-island",f)})();';
const place = (code: string) => `/x/_astro/${code.length}.js`;

it('moves the code of islands into one file, in its order, and leaves other scripts', () => {
  const own = '<script>boot()</script>';
  const page = `${own}<p>a</p><script>${WAKE}</script><script>${ISLAND}</script><b></b>${own}`;
  const { html, code } = splitWaking(page, place);
  expect(code).toBe(`${WAKE.trim()}\n${ISLAND}`);
  expect(html).toBe(
    `${own}<p>a</p><script defer src="/x/_astro/${code.length}.js"></script><b></b>${own}`,
  );
});

it('leaves a page without islands as it is', () => {
  const page = '<script>boot()</script><script src="/a.js"></script>';
  expect(splitWaking(page, place)).toEqual({ html: page, code: '' });
});
