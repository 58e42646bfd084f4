/** The law: authorities, statuses and the decision graph. */
import { z } from 'zod';
import { confidence, id, isoDate, nameOrText, text } from './common.ts';

const nodeBase = { id, authorities: z.array(id).default([]) };

const question = z.looseObject({
  ...nodeBase,
  type: z.literal('question'),
  question: text,
  explanation: text.optional(),
  definitional: z.boolean().default(false),
  edges: z.array(z.strictObject({ id, label: text, to: id })).min(1),
});

const outcome = z.looseObject({
  ...nodeBase,
  type: z.literal('outcome'),
  outcome: text,
  explanation: text.optional(),
  verdict: z.enum([
    'no',
    'not-yet',
    'contested',
    'only-by-extradition',
    'only-with-consent',
    'yes-with-conditions',
  ]),
  could_reach_cecot: id,
});

const node = z.discriminatedUnion('type', [question, outcome]);

/** The decision graph, as in `content/law/graph.yaml`. */
export const graph = z.strictObject({ start: id, nodes: z.array(node).min(1) });
/** The decision graph. */
export type Graph = z.infer<typeof graph>;
/** A question or an outcome. */
export type GraphNode = z.infer<typeof node>;

/** What can be said of one status before any question is asked. */
export const statuses = z.array(
  z.looseObject({
    id,
    label: text,
    entry_node: id,
    deportable: z.enum(['no', 'only-after-losing-citizenship', 'yes-with-conditions']),
    short_answer: text,
    contested: text,
    what_must_happen_first: text,
    authorities: z.array(id),
    sources: z.array(id),
  }),
);

/** Statutes, cases, treaties and documents that steps rest on. */
export const authorities = z.array(
  z
    .looseObject({
      id,
      label: text,
      /** As lawyers write it; in both languages where it says more. */
      citation: nameOrText('an authority needs a citation'),
      type: z.string(),
      status_code: z.string(),
      status: text,
      rule: text,
      as_of: isoDate.optional(),
      /** The address, only where it was seen in a source. */
      url: z.url({ protocol: /^https?$/ }).optional(),
      verified: z.boolean(),
      publish: z.enum(['page', 'none']),
      confidence,
      sources: z.array(id),
    })
    .refine((a) => a.verified || a.publish === 'none', {
      message: 'an unverified authority is not published',
    }),
);
/** One authority. */
export type Authority = z.infer<typeof authorities>[number];

/** Terms explained for readers. */
export const glossary = z.array(z.looseObject({ id, term: text, definition: text }));

/** One property of a route: a code to compare routes by, and what to know about it. */
const routeCell = z.strictObject({
  code: z.enum(['yes', 'no', 'conditional', 'contested', 'not-applicable']),
  text,
});

/** The ways in which somebody can be sent abroad, and what each needs. */
export const routes = z.array(
  z.looseObject({
    id,
    name: text,
    /** Why the route reaches those whom it reaches. */
    why: text,
    cells: z.strictObject({
      applies_to_citizens: routeCell,
      legal_basis: z.strictObject({ text }),
      requires_consent: routeCell,
      requires_treaty: routeCell,
      judge_involved: routeCell,
      could_reach_cecot: routeCell,
    }),
    as_of: isoDate.optional(),
    confidence,
    authorities: z.array(id),
    sources: z.array(id),
  }),
);
