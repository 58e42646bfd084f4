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
   * Outside tables behind the chart. Their owners' terms travel with downloads, which hold the rows
   * of the first view only: what shows no open licence is handed on only as far as it is drawn.
   */
  outsideTables?: readonly string[];
  /** The rows in a language, from content. */
  rows(locale: Locale, labels: Words): unknown[];
}
