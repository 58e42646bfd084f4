import type { Problem } from '../problem.ts';
import type { Prose, ProseComponent } from '../read/mdx-file.ts';
import { isoDate } from '../schemas/common.ts';
import { idFault, type Collection, type Ids } from './ids.ts';

/** The prop of each component that holds ids, and what they point to. */
const REFERENCES: Record<string, [prop: string, kind: Collection]> = {
  Fact: ['id', 'facts'],
  Cite: ['ids', 'sources'],
  Conflict: ['id', 'published conflicts'],
  Law: ['id', 'published authorities'],
  Case: ['id', 'published authorities'],
  Name: ['id', 'names'],
  Term: ['id', 'terms'],
  Quote: ['source', 'sources'],
  Chart: ['id', 'charts'],
};

function faults({ name, props }: ProseComponent, ids: Ids): { message: string; mend: string }[] {
  if (name === 'Date') {
    if (isoDate.safeParse(props.iso).success) return [];
    return [
      {
        message: `<Date iso="${props.iso ?? ''}"> is not a real date.`,
        mend: 'Write iso as YYYY, YYYY-MM or YYYY-MM-DD.',
      },
    ];
  }
  const [prop, kind] = REFERENCES[name] ?? [];
  if (!prop || !kind) return [];
  const wanted = (props[prop] ?? '').split(/[\s,;]+/).filter(Boolean);
  if (wanted.length === 0) {
    // A quotation without its source is refused with its other missing props.
    if (name === 'Quote') return [];
    return [{ message: `This <${name}> has no ${prop}.`, mend: `Give it the prop ${prop}="…".` }];
  }
  return wanted.flatMap((id) => idFault(ids, kind, id) ?? []);
}

/** Refuses components whose ids or dates resolve to nothing. */
export function checkProseReferences(prose: readonly Prose[], ids: Ids): Problem[] {
  return prose.flatMap(({ file, components }) =>
    components.flatMap((component) =>
      faults(component, ids).map((fault) => ({ file, line: component.line, ...fault })),
    ),
  );
}

/** Refuses articles to read next that do not exist. */
export function checkRelated(prose: readonly Prose[]): Problem[] {
  const slugs = new Set(prose.filter(({ room }) => room === 'articles').map(({ slug }) => slug));
  return prose.flatMap(({ file, frontmatter, lineOf }) => {
    const { related } = frontmatter;
    if (!Array.isArray(related)) return [];
    return related.flatMap((slug: unknown, i) => {
      if (slugs.has(String(slug))) return [];
      return {
        file,
        line: lineOf(['related', i]),
        message: `There is no article "${String(slug)}".`,
        mend: 'Correct the slug in related, or write the article.',
      };
    });
  });
}
