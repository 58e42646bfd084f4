import { readContent, type Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { listFiles } from '../read/files.ts';
import { readProse, type Prose } from '../read/mdx-file.ts';
import { readYaml, type YamlFile } from '../read/yaml-file.ts';

/** All that the rules look at. */
export interface Project {
  content: Content;
  /** Every YAML and JSON file below `content/`, as plain data with lines. */
  yaml: YamlFile[];
  prose: Prose[];
  /** Whether a YAML file could not be parsed, so that ids in it are unknown. */
  isBroken: boolean;
}

/**
 * Reads the project for the check. The YAML is read again without schemas, so that a record with
 * the wrong shape does not hide what else is wrong in its file, or its id from others.
 */
export function readProject(root: string, problems: Problem[]): Project {
  const read = readContent(root);
  problems.push(...read.problems);
  const files = (folder: string, ending: string) => listFiles(root, folder, ending);
  const yaml = [...files('content', '.yaml'), ...files('content/strings', '.json')].map((file) =>
    readYaml(root, file, []),
  );
  const prose = ['story', 'articles', 'pages']
    .flatMap((room) => files(`content/${room}`, '.mdx'))
    .map((file) => readProse(root, file, problems));
  const isBroken = yaml.some(({ data }) => data === undefined);
  return { content: read.content, yaml, prose, isBroken };
}

/** The plain data of one file; undefined when it is absent or broken. */
export function dataOf(project: Project, file: string): unknown {
  return project.yaml.find((yaml) => yaml.file === file)?.data;
}
