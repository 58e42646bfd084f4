/** Items of a list that come and go: `[data-item]` in groups, `[data-group]`. */

/** Shows the items that are wanted, hides the others and the groups left empty; how many are shown. */
export function showItems(root: ParentNode, wanted: (item: HTMLElement) => boolean): number {
  let shown = 0;
  for (const item of root.querySelectorAll<HTMLElement>('[data-item]')) {
    item.hidden = !wanted(item);
    if (!item.hidden) shown += 1;
  }
  for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = !group.querySelector('[data-item]:not([hidden])');
  }
  return shown;
}

/** Says how many items are shown, in the words that the place brings along. */
export function sayCount(place: HTMLElement, shown: number): void {
  const { one = '', other = '', none = '' } = place.dataset;
  const plural = new Intl.PluralRules(document.documentElement.lang).select(shown);
  place.textContent =
    shown === 0 ? none : (plural === 'one' ? one : other).replace('{count}', String(shown));
}
