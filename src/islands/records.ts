/** Reads a chart's rows from the tables of pages, so that no number is sent twice. */
import type { TableRecord } from '../charts/shared/define.ts';

/** The machine-readable value of a cell: its own, that of its data or time element, or its text. */
function cellValue(cell: HTMLElement): string {
  if (cell.dataset.value !== undefined) return cell.dataset.value;
  const marked = cell.querySelector('data, time');
  if (marked instanceof HTMLDataElement) return marked.value;
  if (marked instanceof HTMLTimeElement) return marked.dateTime;
  return cell.textContent.trim();
}

function tableOf(root: ParentNode, id: string): HTMLTableElement {
  const table = root.querySelector<HTMLTableElement>(`table[data-rows="${id}"]`);
  if (!table) throw new Error(`The page has no table of the chart "${id}".`);
  return table;
}

/** The chart's own page, where its whole table stands. */
async function wholeTable(address: string, id: string): Promise<HTMLTableElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return tableOf(page, id);
}

/**
 * All rows of a chart: those of its table inside `figure`, or, where that holds only what the
 * picture shows, those of the table on the chart's own page. Rejects when a table is missing.
 */
export async function chartRecords(figure: Element, id: string): Promise<TableRecord[]> {
  const near = tableOf(figure, id);
  const { whole } = near.dataset;
  const table = whole ? await wholeTable(whole, id) : near;
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
