/** Colours of the page for the canvas, read from the custom properties in force. */
import { TOKENS, type Palette } from '../charts/shared/tokens.ts';

/** The palette at an element; resolves light-dark() and system colours by asking the browser. */
export function pagePalette(element: Element): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const palette = Object.fromEntries(
    TOKENS.map((token) => {
      probe.style.color = `var(--${token})`;
      return [token, getComputedStyle(probe).color];
    }),
  ) as Palette;
  probe.remove();
  return palette;
}

/** Calls `update` when light and dark, contrast or print change the page's colours. */
export function onThemeChange(update: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map((q) =>
    matchMedia(q),
  );
  queries.forEach((query) => query.addEventListener('change', update));
  return () => queries.forEach((query) => query.removeEventListener('change', update));
}
