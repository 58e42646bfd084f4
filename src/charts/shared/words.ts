/** Fills the sentence templates of `content/charts/` with values, at build and in the browser. */
import { formatDate, formatNumber } from '../../model/format.ts';
import { LANGUAGE_TAG, type Locale } from '../../model/locale.ts';

/** A sentence with `{value}` places, or its singular and plural chosen by one of the numbers. */
export type Template = string | { count: string; zero?: string; one: string; other: string };

/** A value of a sentence: a text, or a number or date still to be written in the language. */
export type Value = string | { number: number; decimals?: number } | { date: string };

/** The named values of a chart's sentences. */
export type Values = Record<string, Value>;

/** Writes one value in the reader's language. */
export function printValue(value: Value, locale: Locale): string {
  if (typeof value === 'string') return value;
  return 'date' in value
    ? formatDate(value.date, locale)
    : formatNumber(value.number, locale, value.decimals);
}

/** The template that fits, with its values filled; an unknown name is an error, not a blank. */
export function fillTemplate(template: Template, values: Values, locale: Locale): string {
  const text = typeof template === 'string' ? template : pluralForm(template, values, locale);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The sentence needs a value "${name}": ${text}`);
    return printValue(value, locale);
  });
}

function pluralForm(
  { count, zero, one, other }: Exclude<Template, string>,
  values: Values,
  locale: Locale,
): string {
  const value = values[count];
  const number = typeof value === 'object' && 'number' in value ? value.number : Number.NaN;
  if (number === 0 && zero !== undefined) return zero;
  return new Intl.PluralRules(LANGUAGE_TAG[locale]).select(number) === 'one' ? one : other;
}
