/** Filters a list by the values of a form, from the address and back; without it, all is shown. */
import { sayCount, showItems } from './items.ts';

function apply(form: HTMLFormElement): void {
  const wanted = [...new FormData(form)].filter(([, value]) => value !== '');
  const shown = showItems(document, ({ dataset }) =>
    wanted.every(([name, value]) => dataset[name] === value),
  );
  const status = form.querySelector<HTMLElement>('[role="status"]');
  if (status) sayCount(status, shown);
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
