import type { ClientDirective } from 'astro';

const EVENTS = ['pointerenter', 'pointerdown', 'focusin', 'touchstart'] as const;

/**
 * Loads an island when the reader reaches for it, or at once when the address carries a view of
 * its chart (`client:wake="world-rates"`). A click that came before the code did is repeated.
 */
const wake: ClientDirective = (load, { value }, element) => {
  let clicked: HTMLElement | undefined;
  let started = false;
  const remember = (event: Event) => {
    if (event.target instanceof HTMLElement) clicked = event.target;
  };
  const start = async () => {
    if (started) return;
    started = true;
    EVENTS.forEach((name) => element.removeEventListener(name, start));
    element.addEventListener('click', remember);
    try {
      const hydrate = await load();
      await hydrate();
      element.dataset.awake = '';
      clicked?.click();
    } catch {
      element.dataset.failed = '';
    } finally {
      element.removeEventListener('click', remember);
    }
  };
  const prefix = `${String(value)}.`;
  const keys = [...new URLSearchParams(location.search).keys()];
  if (keys.some((key) => key.startsWith(prefix))) void start();
  else EVENTS.forEach((name) => element.addEventListener(name, start, { passive: true }));
};

export default wake;
