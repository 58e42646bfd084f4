/** The content check: every rule of content, each fault with its file, line and mend. */
import type { Problem } from '../problem.ts';
import { checkDigits } from './digits.ts';
import { collectIds } from './ids.ts';
import { checkLanguage } from './language.ts';
import { checkGraph } from './law-graph.ts';
import { checkLinks } from './links.ts';
import { checkNumberWords } from './number-words.ts';
import { checkLonePairs, checkPairs } from './pairs.ts';
import { readProject, type Project } from './project.ts';
import { checkFrontmatter, checkProseTwins } from './prose-twins.ts';
import { checkProseReferences, checkRelated } from './prose-references.ts';
import { checkQuotations } from './quotations.ts';
import { readableTexts } from './readable.ts';
import { checkReading } from './reading.ts';
import { checkSeedClaims } from './seed-claims.ts';
import { checkScenes, type ViewProblems } from './scenes.ts';
import { checkPlaces } from './places.ts';
import { checkTableReferences } from './table-references.ts';
import { checkTimeWords } from './time-words.ts';
import { checkTwinTexts } from './twin-texts.ts';
import { checkPlaceholders, checkYamlReferences } from './yaml-references.ts';

/** What the check can be given from rooms that it may not import. */
export interface CheckOptions {
  /** Checks the view of a `<Step>` against its chart; left out, views are not checked. */
  viewProblems?: ViewProblems;
}

/** Everything wrong with a project that has been read. */
export function checkProject(project: Project, options: CheckOptions = {}): Problem[] {
  // All that refers to a file that cannot be parsed would be refused too: that file comes first.
  if (project.isBroken) return [];
  const ids = collectIds(project);
  const texts = readableTexts(project);
  const { prose } = project;
  return [
    ...checkDigits(texts),
    ...checkNumberWords(texts),
    ...checkTimeWords(texts),
    ...checkPlaceholders(texts, ids),
    ...checkYamlReferences(project, ids),
    ...checkTableReferences(project, ids),
    ...checkPlaces(project),
    ...checkProseReferences(prose, ids),
    ...checkRelated(prose),
    ...checkPairs(project),
    ...checkLonePairs(project),
    ...checkTwinTexts(project),
    ...checkFrontmatter(prose),
    ...checkProseTwins(prose),
    ...checkLanguage(texts, prose),
    ...checkScenes(prose, ids, options.viewProblems),
    ...checkGraph(project),
    ...checkSeedClaims(project),
    ...checkQuotations(project),
    ...checkReading(prose),
    ...checkLinks(project),
  ];
}

/** Everything wrong with the content below `root`, by file and line. */
export function checkContent(root: string, options: CheckOptions = {}): Problem[] {
  const problems: Problem[] = [];
  const project = readProject(root, problems);
  return sortProblems([...problems, ...checkProject(project, options)]);
}

/** Problems by file and line, each said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((p) => [`${p.file}:${p.line}:${p.message}`, p]));
  return [...once.values()].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}
