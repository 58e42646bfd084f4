import type { Locale } from '../../model/locale.ts';
import type { Chart } from './define.ts';

/** Words by the chart's own key; at build a key of `content/strings/`, in the browser the words. */
export type Words = Readonly<Record<string, string>>;

/** A chart as the build uses it; its row and view types are closed over. */
export interface BuiltChart {
  // The registry holds charts of different row types; each is only ever fed its own rows.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  chart: Chart<any, any>;
  /** Words of the picture and its controls: the chart's own key → key in content/strings. */
  words: Words;
  /** Words of the table only. */
  tableWords: Words;
  /**
   * The rows that downloads may hold; all of them when absent. Tables whose owner shows no open
   * licence are handed on only as far as they are drawn.
   */
  downloadRows?: (rows: readonly never[]) => unknown[];
  /** Outside tables behind the chart, whose owners' terms travel with downloads. */
  outsideTables?: readonly string[];
  /** The rows in a language, from content. */
  rows(locale: Locale, labels: Words): unknown[];
}
