/** The list on a chart's own page, which follows what the reader chose in the chart. */
import { sayCount, showItems } from './items.ts';

/**
 * Shows the items of a chart's list that fit its view; does nothing on pages without the list.
 * An item that the address names is always shown: a link to it must not lead nowhere.
 */
export function followView(id: string, listed: readonly string[], reset: () => void): void {
  const list = document.querySelector<HTMLElement>(`[data-list="${id}"]`);
  if (!list) return;
  const ids = new Set(listed);
  const shown = showItems(
    list,
    (item) => ids.has(item.dataset.item ?? '') || location.hash === `#${item.id}`,
  );
  for (const jump of list.querySelectorAll<HTMLElement>('[data-jump]')) {
    jump.hidden = document.getElementById(jump.dataset.jump ?? '')?.hidden ?? false;
  }
  const count = list.querySelector<HTMLElement>('[data-count]');
  if (count) sayCount(count, shown);
  const button = list.querySelector<HTMLElement>('[data-reset]');
  if (!button) return;
  button.hidden = shown > 0;
  button.onclick = () => {
    reset();
    // The button goes with the emptiness; who pressed it stands at the list again.
    list.querySelector<HTMLElement>('h2')?.focus();
  };
}
