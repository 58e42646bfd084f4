/** What the tests of charts share: a context to draw in, and a table as the page gives it back. */
import type { Locale } from '../../model/locale.ts';
import { interfaceText, printText } from '../../model/print.ts';
import type { BuiltChart } from './built.ts';
import type { DrawContext, TableModel, TableRecord } from './define.ts';
import { SENTINEL_PALETTE } from './tokens.ts';

/** A context with the chart's words and a plain measure of seven pixels a letter. */
export function testContext(
  { words, tableWords }: BuiltChart,
  locale: Locale,
  width = 680,
): DrawContext {
  const labels = Object.fromEntries(
    Object.entries({ ...words, ...tableWords }).map(([key, path]) => [
      key,
      printText(interfaceText(locale, path), locale),
    ]),
  );
  return { locale, labels, width, palette: SENTINEL_PALETTE, measure: (text) => text.length * 7 };
}

/** The records that the browser reads from the page's table. */
export function recordsOf({ columns, rows }: TableModel): TableRecord[] {
  return rows.map(({ key, cells }) => ({
    key,
    ...Object.fromEntries(cells.map(({ value }, i) => [columns[i]?.key ?? '', String(value)])),
  }));
}
