import type { ClientDirective } from 'astro';

const EVENTS = ['pointerenter', 'pointerdown', 'focusin', 'touchstart'] as const;
type Control = HTMLInputElement | HTMLSelectElement;

/** Keeps what the reader does while the code is under way, and does it again when it is there. */
function remember(island: HTMLElement): () => void {
  let clicked: HTMLElement | undefined;
  const changed = new Map<Control, string>();
  const note = (event: Event) => {
    const { target } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
      changed.set(target, target.value);
    } else if (event.type === 'click' && target instanceof Element) {
      // Only buttons: summaries and labels have done their work without the code.
      clicked = target.closest<HTMLElement>('button') ?? clicked;
    }
  };
  const kinds = ['click', 'input', 'change'];
  kinds.forEach((kind) => island.addEventListener(kind, note));
  return () => {
    kinds.forEach((kind) => island.removeEventListener(kind, note));
    for (const [control, value] of changed) {
      if (control.type === 'radio' || control.type === 'checkbox') control.checked = true;
      else control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    clicked?.click();
  };
}

/** A frame far down someone else's page loads nothing more before the reader comes to it. */
function whenVisible(element: HTMLElement, then: () => Promise<void>): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void then();
  });
  observer.observe(element);
}

/**
 * Loads an island when the reader reaches for it, or at once when the address carries a view of
 * its chart (`client:wake="world-rates"`). What was clicked or chosen before the code came is
 * done again.
 */
const wake: ClientDirective = (load, { value }, element) => {
  let started = false;
  const start = async () => {
    if (started) return;
    started = true;
    EVENTS.forEach((name) => element.removeEventListener(name, start));
    const repeat = remember(element);
    try {
      // The chart reads its rows from a table further down, which may still be on its way.
      if (document.readyState === 'loading') {
        await new Promise((ready) =>
          document.addEventListener('DOMContentLoaded', ready, { once: true }),
        );
      }
      const hydrate = await load();
      await hydrate();
      element.dataset.awake = '';
      repeat();
    } catch {
      element.dataset.failed = '';
    }
  };
  const prefix = `${String(value)}.`;
  const keys = [...new URLSearchParams(location.search).keys()];
  const carried = keys.some((key) => key.startsWith(prefix));
  if (carried && 'embed' in document.documentElement.dataset) whenVisible(element, start);
  else if (carried) void start();
  else EVENTS.forEach((name) => element.addEventListener(name, start, { passive: true }));
};

export default wake;
