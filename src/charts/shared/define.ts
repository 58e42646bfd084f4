/**
 * The five stages of a chart, the same for every chart: rows, view, spec, table, sentence.
 * Each is a pure function: no DOM, no clock, no chance, no file.
 */
import type { ChartConfiguration } from 'chart.js';
import type { Locale } from '../../model/locale.ts';
import type { Palette } from './tokens.ts';
import type { Shape } from './shapes.ts';
import type { ViewField, ViewValues } from './view.ts';
import type { Values } from './words.ts';

/** What a chart may ask of its surroundings while it is drawn. */
export interface DrawContext {
  locale: Locale;
  /** Colours to draw with. */
  palette: Palette;
  /** Width of the picture in CSS pixels. */
  width: number;
  /** Words of the interface that the picture needs, by key. */
  labels: Readonly<Record<string, string>>;
  /** Width of a text in pixels, for wrapping and for placing labels. */
  measure: (text: string, font: string) => number;
}

/** One panel of a picture: a Chart.js chart or a drawing, stacked from top to bottom. */
export type Panel =
  | { kind: 'chart'; height: number; config: ChartConfiguration }
  | { kind: 'drawing'; height: number; shapes: Shape[] };

/** A picture: panels from top to bottom. */
export interface Spec {
  panels: Panel[];
}

/** A cell of a chart's table: a value and how it is written. */
export interface TableCell {
  /** The machine-readable value; '' where there is none. */
  value: string | number;
  /** The value as a reader sees it. */
  text: string;
  kind: 'text' | 'number' | 'date';
}

/** The chart's numbers as a table, for the page, for CSV and for the live chart to read. */
export interface TableModel {
  columns: { key: string; label: string }[];
  rows: { key: string; cells: TableCell[] }[];
}

/** A record read back from the page's table: column key → machine-readable value. */
export type TableRecord = Record<string, string>;

/** A chart in its stages. */
export interface Chart<Row, View extends ViewValues> {
  /** Kebab-case id: its folder, its address, the prefix of its view in the address. */
  id: string;
  /** The view's fields with their initial values. */
  view: readonly ViewField[];
  /** Rows read back from the page's table; the inverse of `table`. */
  parse(records: readonly TableRecord[]): Row[];
  /** The picture. */
  spec(rows: readonly Row[], view: View, context: DrawContext): Spec;
  /** The same numbers as a table. */
  table(rows: readonly Row[], context: Pick<DrawContext, 'locale' | 'labels'>): TableModel;
  /**
   * The rows that a view shows, for a chart that has more rows than its first view draws. Only
   * these stand in the table on pages other than the chart's own, and in the files of tables
   * whose owner shows no open licence. All rows when absent.
   */
  inView?(rows: readonly Row[], view: View): Row[];
  /**
   * The rows that a frame on someone else's page has room for, in its picture and its table, until
   * the reader asks for more. All rows when absent.
   */
  inFrame?(rows: readonly Row[]): Row[];
  /** Values for the templates of `content/charts/<id>/`. */
  sentence(
    rows: readonly Row[],
    view: View,
    context: Pick<DrawContext, 'locale' | 'labels'>,
  ): Values;
  /** What a list field offers, by field key; the values are what the address carries. */
  options?(
    rows: readonly Row[],
    context: Pick<DrawContext, 'locale' | 'labels'>,
  ): Record<string, { value: string; label: string }[]>;
  /** Which title template fits the view; "title" when absent. */
  title?(view: View): string;
  /** What of the list on the chart's own page fits the view: ids of its items. */
  listed?(
    rows: readonly Row[],
    view: View,
    context: Pick<DrawContext, 'locale' | 'labels'>,
  ): string[];
  /** Which takeaway template fits the view; "takeaway" when absent. */
  takeaway?(view: View): string;
}

/** Declares a chart; the types of its rows and view are checked across the stages. */
export function defineChart<Row, View extends ViewValues>(
  chart: Chart<Row, View>,
): Chart<Row, View> {
  return chart;
}
