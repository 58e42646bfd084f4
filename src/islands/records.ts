/** Reads a chart's rows from the page's own table, so that no number is sent twice. */
import type { TableRecord } from '../charts/shared/define.ts';

/** The machine-readable value of a cell: its own, that of its data or time element, or its text. */
function cellValue(cell: HTMLElement): string {
  if (cell.dataset.value !== undefined) return cell.dataset.value;
  const marked = cell.querySelector('data, time');
  if (marked instanceof HTMLDataElement) return marked.value;
  if (marked instanceof HTMLTimeElement) return marked.dateTime;
  return cell.textContent.trim();
}

/** All rows of the table of a chart inside `figure`; throws when the page has no such table. */
export function tableRecords(figure: Element, id: string): TableRecord[] {
  const table = figure.querySelector(`table[data-rows="${id}"]`);
  if (!table) throw new Error(`The page has no table of the chart "${id}".`);
  const columns = [...table.querySelectorAll<HTMLElement>('th[data-column]')].map(
    (head) => head.dataset.column ?? '',
  );
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
    key: row.dataset.key ?? '',
    ...Object.fromEntries([...row.cells].map((cell, i) => [columns[i] ?? '', cellValue(cell)])),
  }));
}

/** The figure around a live chart; throws when the chart stands outside a figure. */
export function figureOf(element: Element): HTMLElement {
  const figure = element.closest('figure');
  if (!figure) throw new Error('A live chart must stand inside a figure.');
  return figure;
}
