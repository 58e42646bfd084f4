import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';

/** A YAML file that remembers where each value stands, so that an error can name its line. */
export interface YamlFile {
  /** Path from the project's root. */
  file: string;
  /** The file's content as plain data. */
  data: unknown;
  /** Line of the value at a path such as `[3, 'label', 'en']`; the nearest parent's when absent. */
  lineOf(path: readonly PropertyKey[]): number;
}

function lineFinder(doc: Document, lines: LineCounter) {
  return (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? doc.contents : doc.getIn(path.slice(0, depth) as unknown[], true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}

/** Reads one YAML file below `root`; a syntax error becomes a problem. */
export function readYaml(root: string, file: string, problems: Problem[]): YamlFile {
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines });
  for (const error of doc.errors) {
    problems.push({
      file,
      line: error.linePos?.[0].line ?? 1,
      message: `This is not valid YAML: ${error.message.split('\n')[0]}.`,
      mend: 'Mend the syntax at this line.',
    });
  }
  return {
    file,
    data: doc.errors.length > 0 ? undefined : doc.toJS(),
    lineOf: lineFinder(doc, lines),
  };
}

/** Checks a YAML file against a schema; returns the typed data, or undefined after noting problems. */
export function parseYaml<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
  problems: Problem[],
): z.output<Schema> | undefined {
  if (yaml.data === undefined) return undefined;
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const at = issue.path.map(String).join('.');
    problems.push({
      file: yaml.file,
      line: yaml.lineOf(issue.path),
      message: `${at ? `"${at}"` : 'The file'} does not fit its schema: ${issue.message}.`,
      mend: 'Give this field the shape that its schema in src/model/schemas/ describes.',
    });
  }
  return undefined;
}
