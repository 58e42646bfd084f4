import type { Problem } from '../problem.ts';
import type { Prose } from '../read/mdx-file.ts';
import type { Project } from './project.ts';
import { isMap, walk } from './walk.ts';

/** A quotation is a fragment: longer ones need the owner's leave. */
const WORDS = 15;
const PARTS = ['speaker', 'role', 'date', 'source'];

/** Columns of tables that hold quotations. */
const COLUMNS = ['quote_fragment', 'quote'];

const wordCount = (text: string): number =>
  text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

function tooLong(file: string, line: number, text: string): Problem[] {
  const words = wordCount(text);
  if (words <= WORDS) return [];
  const message = `This quotation has ${words} words; the limit is ${WORDS}.`;
  return [{ file, line, message, mend: 'Shorten it to a fragment, word for word.' }];
}

function inProse({ file, components }: Prose): Problem[] {
  return components
    .filter(({ name }) => name === 'Quote')
    .flatMap(({ line, props, text }) => {
      const missing = PARTS.filter((part) => !props[part]);
      const lacking = {
        file,
        line,
        message: `This quotation has no ${missing.join(', ')}.`,
        mend: 'Say who spoke, in which role, when, and in which source.',
      };
      return [...tooLong(file, line, text), ...(missing.length ? [lacking] : [])];
    });
}

/** Refuses quotations that are too long, or without speaker, role, date and source. */
export function checkQuotations({ prose, yaml, content }: Project): Problem[] {
  const problems = prose.flatMap(inProse);
  for (const { file, data, lineOf } of yaml.filter((y) => !y.file.startsWith('content/strings/'))) {
    walk(data, (value, path) => {
      if (path.at(-1) !== 'quote') return;
      const texts = isMap(value) ? [value.text, value.en, value.es] : [value];
      for (const text of texts) {
        if (typeof text === 'string') problems.push(...tooLong(file, lineOf(path), text));
      }
    });
  }
  for (const { file, rows } of content.tables.values()) {
    for (const { line, cells } of rows) {
      for (const column of COLUMNS)
        problems.push(...tooLong(file, line, String(cells[column] ?? '')));
    }
  }
  return problems;
}
