/** The rows of `denaturalization`: counts of cases on bases that differ. */

/** What is counted. */
export const MEASURES = [
  'opened-per-year',
  'filed',
  'referrals',
  'referrals-target-per-month',
] as const;

/** How sure we are of a count; those of low certainty stand in the table only. */
export const CERTAINTIES = ['high', 'medium', 'low'] as const;

/** Who counts, by kind: it decides how a bar is drawn. */
export const VOICES = ['official', 'independent'] as const;

/** One count. */
export interface CaseRow {
  id: string;
  /** The period and what it covers, in the reader's language. */
  what: string;
  measure: (typeof MEASURES)[number];
  low: number;
  /** The upper end of a range; null where the count is "more than" the lower. */
  high: number | null;
  counter: string;
  voice: (typeof VOICES)[number];
  /** ISO dates of the period's ends; '' where unknown. */
  from: string;
  to: string;
  certainty: (typeof CERTAINTIES)[number];
}

/** The panels, in their order. */
export const PANELS = ['official', 'terms', 'average', 'target'] as const;
/** A panel: cases of one basis. */
export type PanelId = (typeof PANELS)[number];

/** The panel that a count is drawn in; none for weak counts. */
export function panelOf({ measure, voice, certainty }: CaseRow): PanelId | undefined {
  if (certainty === 'low') return undefined;
  if (measure === 'filed') return voice === 'official' ? 'official' : 'terms';
  if (measure === 'opened-per-year') return 'average';
  return measure === 'referrals-target-per-month' ? 'target' : undefined;
}
