/** Filters a list by the values of a form, from the address and back; without it, all is shown. */
import { holdsWords } from '../charts/shared/holds-words.ts';
import { sayCount, showItems } from './items.ts';

/** The field that looks for words in an item's heading; all others ask for a value of its own. */
const WORDS = 'q';

function fits(item: HTMLElement, name: string, value: string): boolean {
  if (name !== WORDS) return item.dataset[name] === value;
  return holdsWords(item.querySelector('th, h3')?.textContent ?? '', value.trim());
}

function apply(form: HTMLFormElement): void {
  const wanted = [...new FormData(form)].filter(([, value]) => value !== '');
  const shown = showItems(document, (item) =>
    wanted.every(([name, value]) => fits(item, name, String(value))),
  );
  const status = form.querySelector<HTMLElement>('[role="status"]');
  if (status) sayCount(status, shown);
}

function start(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = value;
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === 'search') field.value = value;
    else field.checked = field.value === value;
  }
  apply(form);
  // While a reader types, the list follows; the address does once the field is left.
  form.addEventListener('input', () => apply(form));
  form.addEventListener('submit', (event) => event.preventDefault());
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

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
if (form) start(form);
