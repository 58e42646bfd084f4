import type { Problem } from '../problem.ts';
import type { Prose } from '../read/mdx-file.ts';
import { article, page, scene } from '../schemas/story.ts';
import { placeholderFaults, surplus } from './placeholders.ts';
import { stringsIn } from './walk.ts';

/** Frontmatter that must be equal in both languages. */
const EQUAL =
  'id order chart view charts article as_of published updated license draft related'.split(' ');
const LANGUAGE = { en: 'English', es: 'Spanish' } as const;

/** Refuses frontmatter without the shape of its schema. */
export function checkFrontmatter(prose: readonly Prose[]): Problem[] {
  return prose.flatMap(({ file, room, frontmatter, lineOf }) => {
    const schema = { story: scene, articles: article, pages: page }[room] ?? article;
    const result = schema.safeParse(frontmatter);
    return (result.error?.issues ?? []).map(({ path, message }) => ({
      file,
      line: lineOf(path),
      message: `The frontmatter "${path.join('.')}" does not fit its schema: ${message}.`,
      mend: 'Give this field the shape that src/model/schemas/story.ts describes.',
    }));
  });
}

function differentFrontmatter(en: Prose, es: Prose): Problem[] {
  const { file } = es;
  const problems: Problem[] = EQUAL.filter(
    (key) => JSON.stringify(en.frontmatter[key]) !== JSON.stringify(es.frontmatter[key]),
  ).map((key) => ({
    file,
    line: es.lineOf([key]),
    message: `The frontmatter "${key}" differs from ${en.file}.`,
    mend: 'Give both languages the same value.',
  }));
  for (const { text, path } of stringsIn(es.frontmatter)) {
    const english: unknown = path.reduce<unknown>(
      (at, part) => (at as Record<string | number, unknown> | undefined)?.[part],
      en.frontmatter,
    );
    if (typeof english !== 'string') continue;
    const faults = placeholderFaults(english, text);
    problems.push(...faults.map((fault) => ({ file, line: es.lineOf(path), ...fault })));
  }
  return problems;
}

/** Refuses facts that stand in `mine` more often than in `theirs`. */
function extraFacts(mine: Prose, theirs: Prose): Problem[] {
  const ids = ({ factIds }: Prose) => factIds.map(({ id }) => id);
  const extra = surplus(ids(mine), ids(theirs));
  return [...new Set(extra)].map((id) => ({
    file: mine.file,
    line: mine.factIds.findLast((fact) => fact.id === id)?.line ?? 1,
    message: `<Fact id="${id}"> stands here more often than in ${theirs.file}.`,
    mend: 'Use the same facts, as often, in both languages.',
  }));
}

/** Refuses prose without its twin, or whose twin has other facts or frontmatter. */
export function checkProseTwins(prose: readonly Prose[]): Problem[] {
  return prose.flatMap((mine) => {
    const other = mine.locale === 'en' ? 'es' : 'en';
    const twin = prose.find(
      ({ room, slug, locale }) => room === mine.room && slug === mine.slug && locale === other,
    );
    if (!twin) {
      const file = `content/${mine.room}/${other}/${mine.slug}.mdx`;
      const message = `This file has no twin in ${LANGUAGE[other]}.`;
      return [{ file: mine.file, line: 1, message, mend: `Write ${file}.` }];
    }
    const facts = extraFacts(mine, twin);
    return mine.locale === 'es' ? [...facts, ...differentFrontmatter(twin, mine)] : facts;
  });
}
