import type { ClientDirective } from 'astro';

const EVENTS = ['pointerenter', 'pointerdown', 'focusin', 'touchstart'] as const;
type Control = HTMLInputElement | HTMLSelectElement;

/** What the reader did while the code was under way. */
interface Memory {
  /** Whether there was anything. */
  some: () => boolean;
  /** Does it again, now that the code is there. */
  repeat: () => void;
}

/** Keeps what the reader does while the code is under way. */
function remember(island: HTMLElement): Memory {
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
  const repeat = () => {
    kinds.forEach((kind) => island.removeEventListener(kind, note));
    for (const [control, value] of changed) {
      if (control.type === 'radio' || control.type === 'checkbox') control.checked = true;
      else control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    clicked?.click();
  };
  return { repeat, some: () => clicked !== undefined || changed.size > 0 };
}

/** A frame far down someone else's page loads nothing more before the reader comes to it. */
function whenVisible(element: HTMLElement, then: () => Promise<void>): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void then();
  });
  // The island itself has no box (`display: contents`); what stands in it has one.
  observer.observe(element.firstElementChild ?? element);
}

/** Says so on the island when its code does not come: at once if the reader asked for something. */
function fail(island: HTMLElement, asked: boolean): void {
  island.dataset.failed = asked || island.querySelector('[open]') ? 'asked' : '';
  island.addEventListener('click', () => (island.dataset.failed = 'asked'), { once: true });
}

/**
 * Loads an island when the reader reaches for it, or at once when the address carries a view of
 * its chart (`client:wake="world-rates"`). What was clicked or chosen before the code came is
 * done again.
 */
const wake: ClientDirective = (load, { value }, element) => {
  const prefix = `${String(value)}.`;
  const keys = [...new URLSearchParams(location.search).keys()];
  const carried = keys.some((key) => key.startsWith(prefix));
  let started = false;
  const start = async () => {
    if (started) return;
    started = true;
    EVENTS.forEach((name) => element.removeEventListener(name, start));
    const memory = remember(element);
    let lost = false;
    // Astro tells of code that does not come by an event, and else only the console.
    const lose = (event: Event) => {
      lost = true;
      event.preventDefault();
    };
    element.addEventListener('astro:hydration-error', lose);
    try {
      // The chart reads its rows from a table further down, which may still be on its way.
      if (document.readyState === 'loading') {
        await new Promise((ready) =>
          document.addEventListener('DOMContentLoaded', ready, { once: true }),
        );
      }
      const hydrate = await load();
      await hydrate();
    } catch {
      lost = true;
    }
    if (lost) {
      fail(element, carried || memory.some());
      return;
    }
    element.dataset.awake = '';
    memory.repeat();
  };
  if (carried && 'embed' in document.documentElement.dataset) whenVisible(element, start);
  else if (carried) void start();
  else EVENTS.forEach((name) => element.addEventListener(name, start, { passive: true }));
};

export default wake;
