import type { BuiltChart } from './built.ts';
import { content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { printText } from '../../model/print.ts';

/** Whose table it is, where it is not ours. */
export interface Owner {
  name: string;
  terms: string;
  /** Where the owner publishes it; absent where no address was seen. */
  url?: string;
}

/** The owner of a table, with the terms in a language; none for our own tables. */
export function ownerOf(table: string, locale: Locale): Owner | undefined {
  const { tables, sources } = content();
  const owner = tables.get(table)?.schema.owner;
  if (!owner) return undefined;
  const { name, terms, source } = owner;
  const url = sources.get(source)?.url;
  return { name, terms: printText(terms, locale), ...(url ? { url } : {}) };
}

/** The owners of the tables behind a chart, each once. */
export function ownersOf({ outsideTables = [] }: BuiltChart, locale: Locale): Owner[] {
  const owners = outsideTables.flatMap((table) => ownerOf(table, locale) ?? []);
  return [...new Map(owners.map((owner) => [owner.name, owner])).values()];
}
