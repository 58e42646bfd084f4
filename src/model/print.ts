import { content } from './content.ts';
import type { Fact } from './facts.ts';
import { formatDate, formatDollars, formatNumber } from './format.ts';
import type { Locale, Text } from './locale.ts';
import type { Strings } from './schemas/strings.ts';
import { fillPlaceholders } from './text.ts';

/** The fact with this id; throws a sentence when there is none. */
export function factById(id: string): Fact {
  const fact = content().facts.get(id);
  if (!fact) throw new Error(`There is no fact "${id}" in content/facts/.`);
  return fact;
}

/** A fact's value in the reader's language, without its unit: "1,659", "March 2024", "$6 million". */
export function printFact(fact: Fact, locale: Locale): string {
  const { value, type, unit, decimals } = fact;
  if (typeof value === 'string') return type === 'date' ? formatDate(value, locale) : value;
  if (typeof value === 'number') {
    if (type === 'year') return String(value);
    return unit?.startsWith('usd')
      ? formatDollars(value, locale)
      : formatNumber(value, locale, decimals);
  }
  if ('low' in value) {
    return `${formatNumber(value.low, locale)}–${formatNumber(value.high, locale)}`;
  }
  return value[locale];
}

/** The words of a fact's unit in the number that fits its value: "people", "per 100,000". */
export function printUnit(fact: Fact, locale: Locale): string {
  // Dollars carry their sign in the value.
  if (fact.unit === 'usd') return '';
  const forms = fact.unit ? content().units[fact.unit]?.[locale] : undefined;
  if (!forms) return '';
  const plural = new Intl.PluralRules(locale).select(
    typeof fact.value === 'number' ? fact.value : 2,
  );
  return plural === 'one' ? forms.one : forms.other;
}

/** A readable text of content with its placeholders filled in the reader's language. */
export function printText(text: Text | string, locale: Locale): string {
  const { names, authorities } = content();
  return fillPlaceholders(typeof text === 'string' ? text : text[locale], ({ kind, ref }) => {
    if (kind === 'date') return formatDate(ref, locale);
    if (kind === 'fact') return printFact(factById(ref), locale);
    const found = kind === 'name' ? names[ref] : authorities.get(ref)?.label;
    if (!found)
      throw new Error(`There is no ${kind} "${ref}" for the placeholder {${kind}:${ref}}.`);
    return found[locale];
  });
}

/** A string of the interface by its dotted key, with `{value}` placeholders filled. */
export function interfaceText(
  locale: Locale,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const found = key
    .split('.')
    .reduce<string | Strings | undefined>(
      (node, part) => (typeof node === 'object' ? node[part] : undefined),
      content().strings[locale],
    );
  if (typeof found !== 'string') {
    throw new Error(`content/strings/${locale}.json has no text "${key}".`);
  }
  return found.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
