import { basename } from 'node:path';
import type { HastNode, HastPluginDefinition, HastVisitorContext } from 'satteri';

/** Components of the prose that open a note. */
export const NOTED = ['Fact', 'Cite', 'Conflict', 'Quote', 'Term', 'Law'] as const;
/** A component of the prose that opens a note. */
export type Noted = (typeof NOTED)[number];

/** Whether a component of this name opens a note. */
export function isNoted(name: string | null | undefined): name is Noted {
  return NOTED.includes(name as Noted);
}

type Visit = (
  element: { name: string | null },
  context: HastVisitorContext,
  node: HastNode,
) => void;

/**
 * Markdown plugin: tells every note-opening component its number in its file (`n="3"`) and the
 * file's name (`scope="the-floor"`), so that ids are the same in every build. `readProse` meets
 * the same components in the same order.
 */
export function numberNotes(): HastPluginDefinition {
  let count = 0;
  const filter = [...NOTED, 'Step'];
  const visit: Visit = ({ name }, context, node) => {
    context.setProperty(node, 'scope', basename(context.fileURL?.pathname ?? '', '.mdx'));
    if (isNoted(name)) context.setProperty(node, 'n', String((count += 1)));
  };
  return {
    name: 'number-notes',
    mdxJsxTextElement: { filter, visit: (node, context) => visit(node, context, node) },
    mdxJsxFlowElement: { filter, visit: (node, context) => visit(node, context, node) },
  };
}
