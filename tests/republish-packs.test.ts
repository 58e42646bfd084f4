/** The pack of every article in every language: whole, with sums that fit, and the same as its files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { COPIES, copyJson } from './support/copies.ts';
import { below } from './support/pages.ts';
import { DIST } from './support/paths.ts';

const built = (path: string) => new Uint8Array(readFileSync(join(DIST, path)));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each(COPIES)('the pack of $locale $slug', (copy) => {
  const { locale, slug, path } = copy;
  const files = unzipSync(built(below(locale, `republish/${slug}.zip`)));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const json = copyJson(copy);

  it('holds checksums of all that is in it', () => {
    const listed = Object.fromEntries(
      text('SHA256SUMS')
        .trim()
        .split('\n')
        .map((line) => line.split('  ').reverse() as [string, string]),
    );
    const others = Object.entries(files).filter(([name]) => name !== 'SHA256SUMS');
    expect(listed).toEqual(
      Object.fromEntries(others.map(([name, bytes]) => [name, sha256(bytes)])),
    );
  });

  it('holds the text in every format, as it stands at its address', () => {
    for (const format of ['html', 'md', 'txt', 'json'])
      expect(sha256(files[`article.${format}`] ?? new Uint8Array()), format).toBe(
        sha256(built(`${path}article.${format}`)),
      );
  });

  it('holds every picture and every table of its charts, and no other', () => {
    const expected = json.associations.flatMap(({ name }) => {
      const chart = (file: string) => sha256(built(below(locale, `charts/${name}/${file}`)));
      return [
        [`images/${name}-column.png`, chart('chart.png')],
        [`images/${name}-16x9.png`, chart('chart-16x9.png')],
        [`images/${name}-1x1.png`, chart('chart-1x1.png')],
        [`images/${name}-drawing.svg`, chart('chart.svg')],
        [`data/${name}.csv`, chart('data.csv')],
      ];
    });
    const inPack = Object.entries(files).filter(
      ([name]) => /^(images|data)\//.test(name) && !/codebook|facts/.test(name),
    );
    expect(Object.fromEntries(inPack.map(([name, bytes]) => [name, sha256(bytes)]))).toEqual(
      Object.fromEntries(expected),
    );
    for (const { name } of json.associations) {
      const [head = []] = parse(text(`data/${name}.csv`));
      const explained = parse<{ column: string }>(text(`data/${name}-codebook.csv`), {
        columns: true,
      }).map(({ column }) => column);
      expect(head.filter((column) => column !== 'id')).toEqual(explained);
    }
  });

  it('holds the figures as a table, as they are in the text', () => {
    const rows = parse<Record<string, string>>(text('data/facts.csv'), { columns: true });
    expect(
      rows.map(({ id, value, sentence }) => [id, value, sentence?.replace(/^'(?=[=+@-])/, '')]),
    ).toEqual(json.facts.map(({ id, value, sentence }) => [id, value, sentence]));
  });

  it('holds the corrections, and rules of eight lines with the credit', () => {
    expect(JSON.parse(text('corrections.json'))).toEqual({
      uri: json.uri,
      language: locale,
      version: json.version,
      corrections: json.corrections,
    });
    const rules = text('RULES.txt');
    expect(rules.split('\n').filter((line) => line.startsWith('- ')).length).toBeLessThanOrEqual(8);
    expect(rules).toContain(json.attribution);
  });
});
