import type { Content } from '../../model/content.ts';
import type { RecordRow, Study } from './record-row.ts';

interface Finding {
  id: string;
  study: Study;
  /** The fact with the number of men, or with the share where the study gives no men. */
  fact: string;
  gives: 'men' | 'share';
  /** The share is a round figure ("about"). */
  about?: boolean;
}

/** The findings that the chart shows, study by study. */
export const FINDINGS: readonly Finding[] = [
  { id: 'cbs-no-record', study: 'cbs', fact: 'cbs-no-record', gives: 'men' },
  { id: 'cbs-record-found', study: 'cbs', fact: 'cbs-record-found-share', gives: 'share' },
  {
    id: 'propublica-us-conviction',
    study: 'propublica',
    fact: 'propublica-convicted',
    gives: 'men',
  },
  {
    id: 'propublica-immigration-only',
    study: 'propublica',
    fact: 'propublica-immigration-only',
    gives: 'men',
  },
  { id: 'propublica-abroad', study: 'propublica', fact: 'foreign-records-found', gives: 'men' },
  {
    id: 'hrw-no-us-record',
    study: 'hrw',
    fact: 'share-no-us-record-hrw',
    gives: 'share',
    about: true,
  },
  { id: 'hrw-violent', study: 'hrw', fact: 'hrw-violent-share', gives: 'share', about: true },
];

/** CBS and ProPublica worked from the list of Venezuelans flown out in March 2025. */
const BASE = 'sent-march-16-venezuelans';

/** The facts whose dates are the studies' own. */
const DATED_BY: Record<Study, string> = {
  cbs: 'cbs-no-record',
  propublica: 'propublica-convicted',
  hrw: 'hrw-violent-share',
};

/** The rows of `records`, from facts; shares of men are divided here and marked as ours. */
export function recordRows(
  { facts }: Content,
  labels: Readonly<Record<string, string>>,
): RecordRow[] {
  const number = (id: string): number => {
    const value = facts.get(id)?.value;
    if (typeof value !== 'number') throw new Error(`The fact "${id}" must be a number.`);
    return value;
  };
  return FINDINGS.map(({ id, study, fact, gives, about }) => {
    const base = study === 'hrw' ? null : number(BASE);
    const men = gives === 'men' ? number(fact) : null;
    const ours = men !== null && base !== null;
    return {
      id,
      study,
      finding: labels[`finding.${id}`] ?? '',
      men,
      share: ours ? Math.round((men / base) * 100) : number(fact),
      shareKind: ours ? 'ours' : about ? 'about' : 'reported',
      base,
      date: facts.get(DATED_BY[study])?.as_of ?? '',
    };
  });
}
