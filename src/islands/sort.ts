/** Sorts the page's tables by the column whose heading is pressed; without it, they stay as they are. */

type Order = 'ascending' | 'descending';
type Kind = 'name' | 'number' | 'date';

/** How a column is sorted at the first press: names from A, numbers and dates from the highest. */
const FIRST: Record<Kind, Order> = { name: 'ascending', number: 'descending', date: 'descending' };

/** The value of a cell: what machines read, or what it says; '' where there is none. */
function valueOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  if (!cell || cell.dataset.value === '') return '';
  const marked = cell.querySelector<HTMLDataElement | HTMLTimeElement>('data, time');
  const value = marked?.getAttribute('value') ?? marked?.getAttribute('datetime');
  return value ?? (cell.textContent ?? '').trim();
}

/** Compares two values of a column; what is not known comes last, whatever the order. */
function comparer(kind: Kind, order: Order): (a: string, b: string) => number {
  const names = new Intl.Collator(document.documentElement.lang);
  const sign = order === 'ascending' ? 1 : -1;
  return (a, b) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return sign * (kind === 'number' ? Number(a) - Number(b) : names.compare(a, b));
  };
}

function sort(table: HTMLTableElement, heading: HTMLTableCellElement): void {
  const kind = heading.dataset.sort as Kind;
  const other = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
  const order = heading.ariaSort ? other : FIRST[kind];
  const compare = comparer(kind, order);
  const [body] = table.tBodies;
  const rows = [...(body?.rows ?? [])].map((row) => ({
    row,
    value: valueOf(row, heading.cellIndex),
  }));
  rows.sort((a, b) => compare(a.value, b.value));
  body?.append(...rows.map(({ row }) => row));
  for (const one of table.querySelectorAll('th[data-sort]')) one.removeAttribute('aria-sort');
  heading.ariaSort = order;
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  for (const heading of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    // The button is made here: without this code there is nothing to press.
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => sort(table, heading));
    heading.append(button);
  }
}
