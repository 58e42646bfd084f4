/** What a column holds, as the Data Package standard and our codebook say it. */
import { content } from '../../model/content.ts';
import { LOCALES, type Locale, type Text } from '../../model/locale.ts';
import { interfaceText, printText } from '../../model/print.ts';
import type { TableColumn } from '../../model/schemas/table.ts';

/** A text in both languages made by one function. */
export function inBoth(make: (locale: Locale) => string): Text {
  const [en = '', es = ''] = LOCALES.map(make);
  return { en, es };
}

/** Title of a column in a language. */
export function columnTitle({ name, title }: TableColumn, locale: Locale): string {
  return title ? printText(title, locale) : name;
}

/** What the cells of a column hold, in a sentence: our words where the schema has some. */
export function columnMeaning({ type, unit, refs, description }: TableColumn, locale: Locale) {
  if (description) return printText(description, locale);
  const words = unit ? content().units[unit]?.[locale].other : undefined;
  const what = interfaceText(locale, `data.types.${type}`, { list: refs ?? '' });
  return words ? `${what} ${interfaceText(locale, 'data.unit', { unit: words })}` : what;
}

/** A date may be a year or a month too, which the standard's own type for dates is not. */
const ISO_DATE = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;

const TYPES: Record<TableColumn['type'], object> = {
  string: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  date: { type: 'string' },
  enum: { type: 'string' },
  ref: { type: 'string' },
  sources: { type: 'list', delimiter: ';', itemType: 'string' },
};

/** A field of the Table Schema standard, version 2. */
export function fieldOf(column: TableColumn): Record<string, unknown> {
  const { name, type, required, min, max, pattern, values } = column;
  const constraints = {
    ...(required ? { required } : {}),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(type === 'date' ? { pattern: ISO_DATE } : pattern ? { pattern } : {}),
    ...(values ? { enum: values } : {}),
  };
  const titles = inBoth((locale) => columnTitle(column, locale));
  const descriptions = inBoth((locale) => columnMeaning(column, locale));
  return {
    name,
    ...TYPES[type],
    title: titles.en,
    description: descriptions.en,
    title_es: titles.es,
    description_es: descriptions.es,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
