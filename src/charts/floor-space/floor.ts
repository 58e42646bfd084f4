/** The arithmetic of `floor-space`: area, people, floor for each. */

/** What a row of the chart states. */
export type FloorKind =
  'length' | 'width' | 'official' | 'cells' | 'standard' | 'per-cell' | 'headcount';

/** One number behind the chart. */
export interface FloorRow {
  id: string;
  kind: FloorKind;
  /** Metres, square metres, cells or people, by kind. */
  value: number;
  label: string;
  /** Who says so, as written in the reader's language. */
  counter: string;
}

/** What the reader chose. */
export interface FloorView extends Record<string, string | number> {
  /** `cell`: people in one cell; `prison`: people in all cells together. */
  mode: string;
  people: number;
  headcount: number;
  /** `plans`: length × width read off floor plans; `official`: the stated area, without dimensions. */
  basis: string;
}

/** Yardsticks in the order that they are drawn in. */
export const STANDARDS = ['ecthr-mursic', 'icrc-dormitory', 'cpt-multi'] as const;

/** The numbers that follow from the rows and the view. */
export interface Floor {
  length: number;
  width: number;
  area: number;
  cells: number;
  /** People in one cell; a fraction when the prison's people are spread over all cells. */
  perCell: number;
  headcount: number;
  /** Square metres a person. */
  share: number;
}

/** Two decimals. */
export const round2 = (value: number) => Math.round((value + Number.EPSILON) * 100) / 100;

/** Works out the floor for each person. */
export function floorFor(rows: readonly FloorRow[], view: FloorView): Floor {
  const valueOf = (kind: FloorKind) => rows.find((row) => row.kind === kind)?.value ?? Number.NaN;
  const [length, width, cells] = [valueOf('length'), valueOf('width'), valueOf('cells')];
  const area = view.basis === 'official' ? valueOf('official') : round2(length * width);
  const perCell = view.mode === 'prison' ? view.headcount / cells : view.people;
  const headcount = view.mode === 'prison' ? view.headcount : view.people * cells;
  return { length, width, area, cells, perCell, headcount, share: round2(area / perCell) };
}
