import type { Content } from '../../model/content.ts';

/** Whether a fact calls the number of people of a table's row too uncertain to be shown. */
export function isTotalDoubtful(content: Content, table: string, key: string): boolean {
  return [...content.facts.values()].some(
    ({ from, confidence }) =>
      from?.table === table &&
      from.key === key &&
      from.column === 'prison_population' &&
      confidence === 'low',
  );
}
