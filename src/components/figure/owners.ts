import type { BuiltChart } from '../../charts/shared/built.ts';
import { content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { printText } from '../../model/print.ts';

/** Whose tables stand behind a chart and on which terms, where they are not ours. */
export function ownersOf(
  { outsideTables = [] }: BuiltChart,
  locale: Locale,
): { name: string; terms: string }[] {
  const owners = outsideTables.flatMap((name) => content().tables.get(name)?.schema.owner ?? []);
  return [
    ...new Map(
      owners.map(({ name, terms }) => [name, { name, terms: printText(terms, locale) }]),
    ).values(),
  ];
}
