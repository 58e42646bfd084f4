/** The texts that a reader can see, wherever they are written. */
import { LOCALES, type Locale } from '../locale.ts';
import type { Prose } from '../read/mdx-file.ts';
import type { YamlFile } from '../read/yaml-file.ts';
import { MACHINE_CHART_KEYS, MACHINE_FRONTMATTER, MACHINE_PROPS } from './machine-keys.ts';
import { isMap, stringsIn, walk, type Path } from './walk.ts';
import type { Project } from './project.ts';

/** One text that a reader can see. */
export interface Readable {
  file: string;
  locale: Locale;
  text: string;
  /** Where it stands; only chart and interface texts may hold bare placeholders, filled later. */
  kind: 'pair' | 'chart' | 'interface' | 'frontmatter' | 'prop' | 'prose';
  /** Line of the character at an index of the text. */
  lineAt(index: number): number;
}

/** A text that stands in both languages. */
export interface Pair {
  file: string;
  path: Path;
  en: string;
  es: string;
  lineOf(locale: Locale): number;
}

/** Components whose text or print is checked elsewhere: facts, citations, names, quotations. */
const EXEMPT = ['Fact', 'Date', 'Law', 'Case', 'Name', 'Cite', 'Quote'];

/** Whether the rules of words pass a pair by: units, names, facts that are texts, law labels and citations, anchors. */
function isExempt(file: string, path: Path): boolean {
  if (file === 'content/units.yaml' || file === 'content/names.yaml') return true;
  if (file === 'content/law/authorities.yaml')
    return path.at(-1) === 'label' || path.at(-1) === 'citation';
  if (file === 'content/seed-claims.yaml') return path.at(-1) === 'anchor';
  return file.startsWith('content/facts/') && path.at(-1) === 'value';
}

/** Every pair `{ en, es }` of a YAML file. */
export function pairsIn({ file, data, lineOf }: YamlFile): Pair[] {
  const pairs: Pair[] = [];
  walk(data, (value, path) => {
    if (!isMap(value) || typeof value.en !== 'string' || typeof value.es !== 'string') return;
    const { en, es } = value;
    pairs.push({ file, path, en, es, lineOf: (locale) => lineOf([...path, locale]) });
  });
  return pairs;
}

/** The language of a chart text or interface file, by its path. */
function localeOfFile(file: string): Locale | undefined {
  return LOCALES.find((locale) =>
    new RegExp(`/(charts/[^/]+|strings)/${locale}\\.(yaml|json)$`).test(file),
  );
}

function fromYaml(yaml: YamlFile): Readable[] {
  const { file, data, lineOf } = yaml;
  const locale = localeOfFile(file);
  if (locale) {
    const kind = file.endsWith('.json') ? 'interface' : 'chart';
    const skip = kind === 'chart' ? MACHINE_CHART_KEYS : [];
    return stringsIn(data, skip).map(({ text, path }) => ({
      file,
      locale,
      text,
      kind,
      lineAt: () => lineOf(path),
    }));
  }
  return pairsIn(yaml)
    .filter(({ path }) => !isExempt(file, path))
    .flatMap((pair) =>
      LOCALES.map((of): Readable => ({
        file,
        locale: of,
        text: pair[of],
        kind: 'pair',
        lineAt: () => pair.lineOf(of),
      })),
    );
}

function fromProse({ file, locale, frontmatter, lineOf, components, blocks }: Prose): Readable[] {
  const front = stringsIn(frontmatter, MACHINE_FRONTMATTER).map(({ text, path }): Readable => ({
    file,
    locale,
    text,
    kind: 'frontmatter',
    lineAt: () => lineOf(path),
  }));
  const props = components.flatMap(({ props: all, line }) =>
    Object.entries(all)
      .filter(([name]) => !MACHINE_PROPS.includes(name))
      .map(([, text]): Readable => ({ file, locale, text, kind: 'prop', lineAt: () => line })),
  );
  const words = blocks
    .flatMap(({ pieces }) => pieces)
    .filter(({ text, inside }) => text && !inside.some((name) => EXEMPT.includes(name)))
    .map(({ text, line }): Readable => ({
      file,
      locale,
      text,
      kind: 'prose',
      lineAt: (index) => line + text.slice(0, index).split('\n').length - 1,
    }));
  return [...front, ...props, ...words];
}

/** Every text of the project that a reader can see and that the rules of words apply to. */
export function readableTexts(project: Project): Readable[] {
  return [...project.yaml.flatMap(fromYaml), ...project.prose.flatMap(fromProse)];
}
