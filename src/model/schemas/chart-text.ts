import { z } from 'zod';
import { id, isoDate } from './common.ts';

/** A sentence, or its singular and plural chosen by one of the chart's numbers. */
const template = z.union([
  z.string().min(1),
  z.strictObject({ count: z.string(), one: z.string(), other: z.string() }),
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
    /** Only where what the chart shows goes on: the last date that its data reach. */
    as_of: isoDate.optional(),
    sources: z.array(id).min(1),
    shows: z.string().min(1),
    does_not_show: z.string().min(1),
  })
  .catchall(template);

/** A chart's words; keys beyond the listed ones are further templates. */
export type ChartText = z.infer<typeof chartText>;
/** A sentence with `{value}` placeholders, or its singular and plural. */
export type Template = z.infer<typeof template>;
