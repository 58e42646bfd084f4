/**
 * The prose: MDX files with frontmatter, read with the parser that also renders the pages, as
 * blocks of text, components and links that remember their lines.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { isLocale, type Locale } from '../locale.ts';
import type { Problem } from '../problem.ts';

/** A component as it stands in the prose. */
export interface ProseComponent {
  name: string;
  line: number;
  /** Its props as written; an expression such as `{{ a: 1 }}` is kept as its source. */
  props: Readonly<Record<string, string>>;
  /** The text between its tags. */
  text: string;
}

/** A run of text, or the place where a component without text stands. */
export interface ProsePiece {
  text: string;
  line: number;
  /** Names of the components around it, outermost first. */
  inside: readonly string[];
  /** The component that stands here instead of text. */
  component?: ProseComponent;
}

/** One paragraph, heading or table cell. */
export interface ProseBlock {
  kind: 'paragraph' | 'heading' | 'cell';
  line: number;
  pieces: ProsePiece[];
}

/** One prose file. */
export interface Prose {
  /** Path from the project's root. */
  file: string;
  /** The folder below `content/`: "story", "articles" or "pages". */
  room: string;
  locale: Locale;
  slug: string;
  frontmatter: Readonly<Record<string, unknown>>;
  /** Line of a frontmatter value; the line of the nearest parent when it is absent. */
  lineOf(path: readonly PropertyKey[]): number;
  components: ProseComponent[];
  /** Ids of `<Fact>` in the order of the text. */
  factIds: { id: string; line: number }[];
  links: { url: string; line: number }[];
  blocks: ProseBlock[];
}

type Body = Pick<Prose, 'components' | 'links' | 'blocks'>;
/** The fields that the walk reads; which of them a node has depends on its type. */
interface Tree {
  type: string;
  value?: string;
  name?: string | null;
  url?: string;
  alt?: string | null;
  attributes?: { type: string; name?: string; value?: string | { value: string } | null }[];
  children?: Tree[];
  position?: { start: { line: number } };
}

const BLOCKS: Record<string, ProseBlock['kind']> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};
const COMMENT = /\/\*[\s\S]*?\*\//g;

const lineOfNode = (node: Tree): number => node.position?.start.line ?? 1;
const textOf = (node: Tree): string => (node.children ?? []).map(textOf).join('') || wordsOf(node);

/** The words a leaf puts on the page: text, code, an expression's source, a picture's alt text. */
function wordsOf(node: Tree): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return unquoted((node.value ?? '').replace(COMMENT, ''));
  }
  return ['text', 'inlineCode', 'code'].includes(node.type) ? (node.value ?? '') : '';
}

function unquoted(expression: string): string {
  return /^\s*(["'`])(.*)\1\s*$/s.exec(expression)?.[2] ?? expression;
}

function componentOf(node: Tree): ProseComponent {
  const props: Record<string, string> = {};
  for (const { name, value } of node.attributes ?? []) {
    if (!name) continue;
    props[name] = typeof value === 'object' ? unquoted(value?.value ?? 'true') : (value ?? 'true');
  }
  return { name: node.name ?? '', line: lineOfNode(node), props, text: textOf(node).trim() };
}

function walk(
  node: Tree,
  inside: readonly string[],
  open: ProseBlock | undefined,
  body: Body,
): void {
  const line = lineOfNode(node);
  let block = open;
  const isComponent = node.type.startsWith('mdxJsx');
  const startsText = isComponent && node.children?.some(({ type }) => type === 'text');
  const kind = BLOCKS[node.type] ?? (startsText && !open ? 'paragraph' : undefined);
  if (kind) {
    block = { kind, line, pieces: [] };
    body.blocks.push(block);
  }
  if (node.url?.startsWith('http')) body.links.push({ url: node.url, line });
  const text = wordsOf(node);
  if (text) {
    if (block) block.pieces.push({ text, line, inside });
    else body.blocks.push({ kind: 'paragraph', line, pieces: [{ text, line, inside }] });
  }
  let within = inside;
  if (isComponent) {
    const component = componentOf(node);
    body.components.push(component);
    if (!node.children?.length) block?.pieces.push({ text: '', line, inside, component });
    within = [...inside, component.name];
  }
  for (const child of node.children ?? []) walk(child, within, block, body);
}

function readBody(source: string, file: string, problems: Problem[]): Body {
  const body: Body = { components: [], links: [], blocks: [] };
  try {
    walk(mdxToMdast(source) as Tree, [], undefined, body);
  } catch (error) {
    // The parser says where in its message: "30:1: Unexpected character …".
    const [, line = '1', what] = /^(\d+):\d+: (.*)/s.exec((error as Error).message) ?? [];
    problems.push({
      file,
      line: Number(line),
      message: `This is not valid MDX: ${what ?? (error as Error).message}.`,
      mend: 'Mend the tag or expression at this line.',
    });
  }
  return body;
}

function readFrontmatter(source: string, file: string, problems: Problem[]) {
  const note = (line: number, message: string, mend: string) =>
    problems.push({ file, line, message, mend });
  const yaml = /^---\r?\n(.*?)\r?\n---\s*(\r?\n|$)/s.exec(source)?.[1];
  if (yaml === undefined) {
    note(
      1,
      'The file has no frontmatter.',
      'Begin it with a block of YAML between two lines of ---.',
    );
  }
  const lines = new LineCounter();
  const doc = parseDocument(yaml ?? '', { lineCounter: lines });
  // The opening --- stands before the block's first line.
  for (const error of doc.errors) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    note(
      line,
      `This is not valid YAML: ${error.message.split('\n')[0]}.`,
      'Mend the syntax at this line.',
    );
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node: unknown = doc.getIn([...path] as unknown[], true);
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line + 1 : 1;
  };
  const data: unknown = doc.errors.length > 0 ? {} : doc.toJS();
  const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data);
  return { frontmatter: isRecord ? (data as Record<string, unknown>) : {}, lineOf };
}

/** Reads one prose file, `content/<room>/<locale>/<slug>.mdx`, noting what cannot be parsed. */
export function readProse(root: string, file: string, problems: Problem[] = []): Prose {
  const [, room = '', locale, ...rest] = file.split('/');
  if (!isLocale(locale)) throw new Error(`${file} does not stand in a folder "en" or "es".`);
  const source = readFileSync(join(root, file), 'utf8');
  const body = readBody(source, file, problems);
  const facts = body.components.filter(({ name }) => name === 'Fact');
  return {
    file,
    room,
    locale,
    slug: rest.join('/').replace(/\.mdx$/, ''),
    ...readFrontmatter(source, file, problems),
    ...body,
    factIds: facts.map(({ props, line }) => ({ id: props.id ?? '', line })),
  };
}
