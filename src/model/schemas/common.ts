import { z } from 'zod';

/** Ids are kebab-case, so that they can stand in an address. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case');

/** A readable text in both languages; neither may be empty. */
export const text = z.strictObject({ en: z.string().trim().min(1), es: z.string().trim().min(1) });

/** A name: one for both languages, or words in each; `lacking` says that it is needed. */
export const nameOrText = (lacking: string) =>
  z.union([z.string().trim().min(1, lacking), text], lacking);

/** An ISO date: YYYY, YYYY-MM or YYYY-MM-DD, and a real day of the calendar. */
export const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be an ISO date (YYYY, YYYY-MM or YYYY-MM-DD)')
  .refine((value) => {
    const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  }, 'must be a real day of the calendar');

/** How sure we are of a row, read together with its qualifier. */
export const confidence = z.enum(['high', 'medium', 'low']);

/** How far a table, column or row may go: nowhere, onto pages, or also into downloads. */
export const publish = z.enum(['none', 'page', 'download']);

/** A level of publication. */
export type Publish = z.infer<typeof publish>;

const LEVELS: readonly Publish[] = ['none', 'page', 'download'];

/** The narrower of two levels of publication. */
export function narrower(a: Publish, b: Publish): Publish {
  return LEVELS.indexOf(a) < LEVELS.indexOf(b) ? a : b;
}
