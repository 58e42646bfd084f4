/** What editors wrote for themselves stays with them: nothing marked `none` reaches a reader. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../src/model/content.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { printText } from '../src/model/print.ts';
import { cellPublish } from '../src/model/table.ts';
import { lettersOf, lettersOfFile, occurring, textFiles } from './support/dist-text.ts';
import { ROOT } from './support/paths.ts';

/**
 * Letters of words in lower case that a text needs to be looked for: names with a date, and short
 * labels, stand elsewhere by right.
 */
const LETTERS = 25;
/** Letters of a text that must not occur. */
const BEGINNING = 40;
const { content } = readContent(ROOT);
const dist = textFiles().map((file) => ({ name: file.name, letters: lettersOfFile(file) }));

/** A text with where it stands in content. */
type Place = [where: string, text: string];

function* cells(wanted: 'none' | 'shown'): Generator<Place> {
  for (const table of content.tables.values())
    for (const row of table.rows)
      for (const [column, cell] of Object.entries(row.cells)) {
        if (typeof cell !== 'string') continue;
        const hidden = cellPublish(table, row, column) === 'none';
        if (hidden === (wanted === 'none')) yield [`${table.file}:${row.line} ${column}`, cell];
      }
}

/** Texts of a YAML value below a path; `editor` says whether a key above belongs to the editors. */
function* yamlTexts(value: unknown, where: string, editor = false): Generator<[...Place, boolean]> {
  if (typeof value === 'string') yield [where, value, editor];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, below] of Object.entries(value))
    yield* yamlTexts(below, `${where}/${key}`, editor || key.startsWith('editor_'));
}
const yaml = globSync('content/**/*.yaml', { cwd: ROOT }).flatMap((file) => [
  ...yamlTexts(parse(readFileSync(join(ROOT, file), 'utf8')), file),
]);

/** Records that are wholly `none`: authorities nobody verified, conflicts not written for readers. */
const hiddenRecords: Place[] = [...content.authorities.values(), ...content.conflicts.values()]
  .filter(({ publish }) => publish === 'none')
  .flatMap((record) =>
    [...yamlTexts(record, record.id)].map(([where, text]): Place => [where, text]),
  );

/** A text as it is printed; a pattern or another project's braces stay as they are. */
function filled(text: string, locale: Locale): string {
  return /\{(fact|date|name|law):/.test(text) ? printText(text, locale) : text;
}

const hiddenTexts = new Set(hiddenRecords.map(([, text]) => text));
/** Letters of all that readers may see; a text that also stands there is no secret. */
const open = [
  ...[...cells('shown')].map(([, text]) => text),
  ...yaml
    .filter(([, text, editor]) => !editor && !hiddenTexts.has(text))
    .flatMap(([, text]) => LOCALES.map((locale) => filled(text, locale))),
  ...globSync('content/{story,articles,strings,pages}/**/*.{mdx,json}', { cwd: ROOT }).map((file) =>
    readFileSync(join(ROOT, file), 'utf8'),
  ),
]
  .map(lettersOf)
  .join(' ');

/** Faults, a line each: which hidden text stands in which file. */
function leaks(hidden: Iterable<Place>): { checked: number; faults: string[] } {
  const probes = new Map<string, string>();
  for (const [where, text] of hidden) {
    const letters = lettersOf(text);
    const own = lettersOf((text.match(/(?<![\p{L}\d])\p{Ll}+/gu) ?? []).join(''));
    // The beginning is enough: a text that was cut short has leaked too.
    if (own.length >= LETTERS) probes.set(letters.slice(0, BEGINNING), where);
  }
  for (const known of occurring(open, probes.keys())) probes.delete(known);
  const faults = dist.flatMap(({ name, letters }) =>
    [...occurring(letters, probes.keys())].map(
      (probe) => `dist/${name} holds ${probes.get(probe)}`,
    ),
  );
  return { checked: probes.size, faults };
}

describe('what may not be published', () => {
  it('no cell of a column or row marked none', () => {
    const { checked, faults } = leaks(cells('none'));
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(300);
  });

  it('no text that editors wrote for themselves', () => {
    const editors = yaml.filter(([, , editor]) => editor);
    const { checked, faults } = leaks(editors.map(([where, text]): Place => [where, text]));
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(300);
  });

  it('no authority and no conflict marked none', () => {
    const { checked, faults } = leaks(hiddenRecords);
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(10);
  });

  it('a text that is published is found by the same search', () => {
    const title = lettersOf(
      [...content.sources.values()].find(({ id }) => id === 'wpb-2026-09')?.title ?? '',
    );
    expect(dist.some(({ letters }) => occurring(letters, [title]).size > 0)).toBe(true);
  });
});
