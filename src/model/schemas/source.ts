import { z } from 'zod';
import { id, isoDate, nameOrText } from './common.ts';

/** One source: what it is, who published it, and its own address where that was seen. */
export const source = z.strictObject({
  id,
  title: z.string().min(1),
  /** Its name; where the publisher is unnamed, what is known of it, in both languages. */
  publisher: nameOrText('a source needs a publisher'),
  author: z.string().optional(),
  published: isoDate.optional(),
  /** The publisher's own page; absent for copies and reposts. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  kind: z.enum([
    'official',
    'court',
    'statute',
    'treaty',
    'dataset',
    'un',
    'ngo',
    'academic',
    'news',
    'reference',
    'tracker',
  ]),
  /** ISO codes of the languages that the source is written in. */
  language: z.array(z.string()).default([]),
  /** Licence as seen; absent means not seen. */
  terms: z.string().optional(),
  editor_relay: z.string().optional(),
  editor_note: z.string().optional(),
});

/** A source of facts, as in `content/sources.yaml`. */
export type Source = z.infer<typeof source>;
export const sources = z.array(source);
