import type { Content } from '../../model/content.ts';
import { cellPublish, textIn } from '../../model/table.ts';

/** Ids of the sources of each event, by its id; of both tables where both tell it. Build only. */
export function eventSources({ tables }: Content): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const table of [tables.get('deal-timeline'), tables.get('cecot-timeline')])
    for (const row of table?.rows ?? []) {
      if (!table || cellPublish(table, row, 'sources') === 'none') continue;
      const twin = row.cells.see_also ?? null;
      const id = twin === null ? row.key : String(twin);
      const all = found.get(id) ?? new Set();
      for (const source of textIn(row, 'sources').split(';')) all.add(source);
      found.set(id, all);
    }
  return new Map([...found].map(([id, sources]) => [id, [...sources]]));
}
