/** Filters a list by the values of a form, from the address and back; without it, all is shown. */

function apply(form: HTMLFormElement): void {
  const wanted = [...new FormData(form)].filter(([, value]) => value !== '');
  let shown = 0;
  for (const item of document.querySelectorAll<HTMLElement>('[data-group] > [id]')) {
    item.hidden = wanted.some(([name, value]) => item.dataset[name] !== value);
    if (!item.hidden) shown += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = !group.querySelector(':scope > [id]:not([hidden])');
  }
  const status = form.querySelector<HTMLElement>('[role="status"]');
  if (!status) return;
  const { one = '', other = '', none = '' } = status.dataset;
  const plural = new Intl.PluralRules(document.documentElement.lang).select(shown);
  status.textContent =
    shown === 0 ? none : (plural === 'one' ? one : other).replace('{count}', String(shown));
}

/** Starts the filter form of the page, if it has one. */
export function startFilter(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-filter]');
  if (!form) return;
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = value;
    if (field instanceof HTMLInputElement) field.checked = field.value === value;
  }
  apply(form);
  form.addEventListener('change', () => {
    const query = new URLSearchParams(
      [...new FormData(form)].filter(([, value]) => value !== '') as string[][],
    );
    history.replaceState(
      null,
      '',
      `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`,
    );
    apply(form);
  });
}
