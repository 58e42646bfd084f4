import { z } from 'zod';

/** Words of the interface: nested groups of strings. */
export interface Strings {
  [key: string]: string | Strings;
}

/** A strings file: JSON is read as YAML, so that errors name their line. */
export const stringsSchema: z.ZodType<Strings> = z.lazy(() =>
  z.record(z.string(), z.union([z.string().min(1), stringsSchema])),
);
