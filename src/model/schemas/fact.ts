import { z } from 'zod';
import { confidence, id, isoDate, text } from './common.ts';

/** Who stands behind a number; labelled as such wherever it is shown. */
export const saidBy = z.enum([
  'government',
  'official-us',
  'court',
  'ngo',
  'press',
  'un',
  'standard',
  'academic',
  'arithmetic',
]);

const range = z.strictObject({ low: z.number(), high: z.number() });

/** One fact: a number, date or short text, written once. */
export const fact = z
  .strictObject({
    id,
    label: text,
    /** The value itself, where no table holds it. */
    value: z.union([z.number(), z.string(), range, text]).optional(),
    /** The table cell that holds the value. */
    from: z.strictObject({ table: id, key: z.coerce.string(), column: z.string() }).optional(),
    /** Arithmetic on other facts, written `{id}`, recomputed at every build. */
    formula: z.string().optional(),
    /** Decimals that a formula's result is rounded to; negative rounds to tens, hundreds … */
    round: z.number().int().min(-6).max(6).optional(),
    type: z.enum(['number', 'date', 'text', 'year', 'votes', 'range']),
    /** A code of `content/units.yaml`. */
    unit: id.optional(),
    /** The last date for which the fact is known to hold. */
    as_of: isoDate,
    /** It goes on after that date, so a later one could tell something else (src/model/as-of.ts). */
    may_change: z.boolean().optional(),
    /** Its condition, or who says so: travels with the number. */
    qualifier: text.optional(),
    said_by: saidBy,
    confidence,
    sources: z.array(id).min(1, 'a fact needs a source'),
    /** The entry of `content/conflicts.yaml` that says where sources disagree. */
    conflict: id.optional(),
  })
  .refine((f) => [f.value, f.from, f.formula].filter((x) => x !== undefined).length === 1, {
    message: 'a fact has exactly one of value, from, formula',
  })
  .refine((f) => f.formula === undefined || f.round !== undefined, {
    message: 'a formula needs a rounding (round: decimals)',
  });

/** A fact as written in `content/facts/`. */
export type FactRecord = z.infer<typeof fact>;
export const facts = z.array(fact);
