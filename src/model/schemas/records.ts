/** Small records: units, counters, names, conflicts, caveats, threads, claims, places. */
import { z } from 'zod';
import { confidence, id, isoDate, text } from './common.ts';

const forms = z.strictObject({ one: z.string(), other: z.string() });

/** Units by code, with singular and plural in both languages. */
export const units = z.record(id, z.strictObject({ en: forms, es: forms }));
/** Proper names that hold digits, by id. */
export const names = z.record(id, text);

/** Who counted or claimed, by code. */
export const counters = z.record(
  id,
  z.strictObject({
    name: text,
    kind: z.enum(['government', 'official-us', 'un', 'ngo', 'press', 'academic', 'court', 'own']),
  }),
);

const readable = z.enum(['page', 'none']);

/** Where sources disagree, and what a careful reader should take from it. */
export const conflicts = z.array(
  z
    .strictObject({
      id,
      topic: z.string(),
      editor_claim: z.string(),
      positions: z.array(
        z.strictObject({
          editor_text: z.string(),
          value: z.union([z.string(), z.number()]).optional(),
          sources: z.array(id),
        }),
      ),
      editor_resolution: z.string(),
      editor_reasoning: z.string().optional(),
      confidence,
      reader: text.optional(),
      publish: readable,
    })
    .refine((c) => c.publish === 'none' || c.reader, {
      message: 'a conflict that is published needs a reader text in both languages',
    }),
);
/** One conflict between sources. */
export type Conflict = z.infer<typeof conflicts>[number];

/** Short warnings and where they apply. */
export const caveats = z.array(
  z
    .strictObject({
      id,
      topic: z.string(),
      editor_text: z.string(),
      applies_to: z.array(z.string()),
      sources: z.array(id),
      reader: text.optional(),
      publish: readable,
    })
    .refine((c) => c.publish === 'none' || c.reader, {
      message: 'a caveat that is published needs a reader text in both languages',
    }),
);
/** One caveat. */
export type Caveat = z.infer<typeof caveats>[number];

/** Unresolved matters with their last known state. */
export const threads = z.array(
  z
    .looseObject({
      id,
      title: text,
      as_of: isoDate,
      confidence,
      sources: z.array(id),
      reader: text.optional(),
      publish: readable,
    })
    .refine((t) => t.publish === 'none' || t.reader, {
      message: 'a thread that is published needs a reader text in both languages',
    }),
);
/** One unresolved matter. */
export type Thread = z.infer<typeof threads>[number];

/** What an event of the timeline is about. */
const timelineThread = z.enum([
  'deal',
  'policy',
  'transfer',
  'money',
  'court',
  'prison',
  'exception',
  'reaction',
  'release',
]);

/** What happened, in our words: the texts of the events that the two timeline tables date. */
export const timeline = z.array(
  z.strictObject({
    /** A row of deal-timeline.csv, or of cecot-timeline.csv where that table alone has the event. */
    id,
    /** Only where the tables give the event no thread, or one that the chart tells elsewhere. */
    thread: timelineThread.optional(),
    /** Only where the tables do not say how certain the event is. */
    certainty: z.enum(['confirmed', 'reported', 'claimed']).optional(),
    title: text,
    detail: text.optional(),
  }),
);
/** The words of one event. */
export type TimelineText = z.infer<typeof timeline>[number];

/** Where a reader meets a claim: a page's path below the language, and an element of it. */
const claimPlace = z.strictObject({
  page: z.string(),
  /** A pair where the element is a heading, whose id follows from its words. */
  anchor: z.union([z.string(), text]),
});

/** What became of a claim; the order in which readers are told. */
export const CLAIM_STATUSES = ['corrected', 'disputed', 'confirmed'] as const;

/** The claims of the coverage of 3–5 February 2025. */
export const seedClaims = z.array(
  z.strictObject({
    id: z.string().regex(/^S\d{2}$/, 'must be an S and two digits'),
    topic: z.string(),
    editor_claim: z.string(),
    editor_quote: z.string().optional(),
    editor_conflict: z.string().optional(),
    /** The articles of February 2025 that say so. */
    seeds: z.array(id).min(1),
    conflict: id.optional(),
    status: z.enum(CLAIM_STATUSES),
    /** The claim in our words. */
    reader: text,
    /** Best place first. */
    where: z.array(claimPlace).min(1),
  }),
);
/** One claim of the coverage of February 2025. */
export type SeedClaim = z.infer<typeof seedClaims>[number];

/** A country, territory, part of a state or US state. */
export const places = z.array(
  z.strictObject({
    id,
    code: z.string(),
    iso2: z.string().nullable(),
    status: z.enum(['un-member', 'un-observer', 'territory', 'part', 'other', 'us-state', 'world']),
    region: z.enum(['africa', 'americas', 'asia', 'europe', 'oceania']).nullable(),
    name: text,
    article_en: z.string().optional(),
    article_es: z.string().optional(),
    prep_es_in: z.string().optional(),
  }),
);
/** One place. */
export type Place = z.infer<typeof places>[number];

/** What was wrong, what it says since, and what it touches. */
export const corrections = z.array(
  z.strictObject({
    id,
    date: isoDate,
    said: text,
    says: text,
    /** `chart:<id>`, `article:<slug>`, `scene:<id>`, `fact:<id>` or `page:<path>`. */
    touches: z.array(z.string().regex(/^(chart|article|scene|fact|page):[a-z0-9/-]+$/)).min(1),
    /** The version of the article that was the first to be right, where one is touched. */
    version: z.number().int().min(2).optional(),
  }),
);
/** One correction. */
export type Correction = z.infer<typeof corrections>[number];

/** The frozen versions of each chart, oldest first; `changes` says what is new in a later one. */
export const chartVersions = z.record(
  id,
  z.array(
    z.strictObject({
      version: z.number().int().min(1),
      date: isoDate,
      as_of: isoDate,
      changes: text.optional(),
    }),
  ),
);
/** One frozen version of a chart. */
export type ChartVersion = z.infer<typeof chartVersions>[string][number];
