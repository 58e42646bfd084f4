import { z } from 'zod';
import { id, isoDate } from './common.ts';

/**
 * A sentence, or its singular and plural chosen by one of the chart's numbers; `zero` where none
 * needs a sentence of its own.
 */
const template = z.union([
  z.string().min(1),
  z.strictObject({
    count: z.string(),
    zero: z.string().optional(),
    one: z.string(),
    other: z.string(),
  }),
]);

/** The words of one chart in one language: `content/charts/<id>/<lang>.yaml`. */
export const chartText = z
  .looseObject({
    title: template,
    subtitle: template,
    takeaway: template,
    alt: template,
    notes: z.array(z.strictObject({ id, text: z.string().min(1) })).min(1),
    source_note: z.string().optional(),
    sources: z.array(id).min(1),
    /** The last date of what stands behind the chart. */
    as_of: isoDate,
    /** Whether what the chart shows goes on after that date. */
    may_change: z.boolean().optional(),
    /** Set when we take a chart back: its address stays, with its picture and the reason. */
    withdrawn: z.strictObject({ date: isoDate, reason: z.string().min(1) }).optional(),
    shows: z.string().min(1),
    does_not_show: z.string().min(1),
  })
  .catchall(template);

/** A chart's words; keys beyond the listed ones are further templates. */
export type ChartText = z.infer<typeof chartText>;
/** A sentence with `{value}` placeholders, or its singular and plural. */
export type Template = z.infer<typeof template>;
