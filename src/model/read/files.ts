import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { parseYaml, readYaml, type YamlFile } from './yaml-file.ts';

/** A parsed file with its lines. */
export interface Parsed<T> {
  yaml: YamlFile;
  data: T;
}

/** Names of the files in a folder below `root` with an ending, sorted; none if the folder is absent. */
export function listFiles(root: string, folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Reads one YAML file with a schema, noting problems; a missing file is a problem too. */
export function readParsed<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): Parsed<z.output<Schema>> | undefined {
  if (!existsSync(join(root, file))) {
    problems.push({ file, line: 1, message: 'The file is missing.', mend: 'Write it.' });
    return undefined;
  }
  const yaml = readYaml(root, file, problems);
  const data = parseYaml(yaml, schema, problems);
  return data === undefined ? undefined : { yaml, data };
}

/** Reads every YAML list of a folder and joins them, noting ids that stand twice. */
export function readLists<Schema extends z.ZodType<{ id: string }[]>>(
  root: string,
  files: readonly string[],
  schema: Schema,
  problems: Problem[],
): { record: z.output<Schema>[number]; file: string; line: number }[] {
  const all: { record: z.output<Schema>[number]; file: string; line: number }[] = [];
  const seen = new Map<string, string>();
  for (const file of files) {
    const parsed = readParsed(root, file, schema, problems);
    parsed?.data.forEach((record, index) => {
      const line = parsed.yaml.lineOf([index]);
      const first = seen.get(record.id);
      if (first) {
        problems.push({
          file,
          line,
          message: `The id "${record.id}" stands already at ${first}.`,
          mend: 'Give each record its own id.',
        });
        return;
      }
      seen.set(record.id, `${file}:${line}`);
      all.push({ record, file, line });
    });
  }
  return all;
}
