import { z } from 'zod';
import { id, publish, text } from './common.ts';

const column = z.strictObject({
  name: z.string().regex(/^[a-z0-9_]+$/, 'must be snake_case'),
  type: z.enum(['string', 'number', 'integer', 'date', 'enum', 'sources', 'ref']),
  publish,
  title: text.optional(),
  description: text.optional(),
  /** A code of `content/units.yaml`. */
  unit: id.optional(),
  required: z.boolean().default(false),
  min: z.number().optional(),
  max: z.number().optional(),
  pattern: z.string().optional(),
  values: z.array(z.string()).optional(),
  refs: z.string().optional(),
});

/** The schema of one table: its columns, its key, and how far each part may be published. */
export const tableSchema = z
  .strictObject({
    name: id,
    title: text,
    description: text,
    /** Present where the table is somebody else's; `open` says whether its licence is open. */
    owner: z
      .strictObject({ name: z.string(), open: z.boolean(), terms: text, source: id })
      .optional(),
    publish,
    key: z.array(z.string()).min(1),
    /** Row filters: the first that matches narrows what may be shown of the row. */
    rows: z
      .array(
        z.strictObject({
          where: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
          publish,
        }),
      )
      .default([]),
    fields: z.array(column).min(1),
  })
  .refine((t) => t.fields.every((f) => f.publish === 'none' || f.title), {
    message: 'a column that is published needs a title in both languages',
  });

/** A table's schema, as in `content/tables/<name>.schema.yaml`. */
export type TableSchema = z.infer<typeof tableSchema>;
/** One column of a table's schema. */
export type TableColumn = z.infer<typeof column>;
