/** For tests: checks a small valid project after one edit. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { Problem } from '../problem.ts';
import { FIXTURE } from './fixture-files.ts';
import { checkContent, type CheckOptions } from './index.ts';

/** Files by path; undefined leaves a file out. */
export type Edits = Record<string, string | undefined>;

/** Gives `use` a folder that holds the fixture with these files put in, replaced or left out. */
export function inFixture<T>(edits: Edits, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    for (const [file, text] of Object.entries({ ...FIXTURE, ...edits })) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What the check says about the fixture with these edits. */
export function checkWith(edits: Edits = {}, options: CheckOptions = {}): Problem[] {
  return inFixture(edits, (root) => checkContent(root, options));
}

/** The text of a fixture file with `from` replaced by `to`; refuses an edit that changes nothing. */
export function edited(file: string, from: string, to: string): string {
  const text = FIXTURE[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no "${from}" to edit.`);
  return text.replace(from, () => to);
}

/** What the check says after `from` became `to` in one file. */
export function afterEdit(
  file: string,
  from: string,
  to: string,
  options?: CheckOptions,
): Problem[] {
  return checkWith({ [file]: edited(file, from, to) }, options);
}

/** One case of a rule: an edit, and the line, message and mend that it must lead to. */
export interface Case {
  file: string;
  from: string;
  to: string;
  line: number;
  says: string;
  mend: string;
  /** Where the problem stands, when not in the edited file. */
  at?: string;
}

/** What the check says after a case's edit. */
export function afterCase({ file, from, to }: Case): Problem[] {
  return afterEdit(file, from, to);
}

/** The problem that a case must lead to, for `toContainEqual`. */
export function problemOf({ file, at = file, line, says, mend }: Case): Problem {
  return {
    file: at,
    line,
    message: expect.stringContaining(says) as string,
    mend: expect.stringContaining(mend) as string,
  };
}

type Place = Pick<Case, 'file' | 'from' | 'line'> & { kind: string };

/** One place of each kind where a reader sees text: in English, then in Spanish. */
export const READABLE_PLACES: Record<'en' | 'es', readonly Place[]> = {
  en: [
    { kind: 'prose', file: 'content/story/en/scene.mdx', from: 'Some ', line: 13 },
    { kind: 'article', file: 'content/articles/en/why.mdx', from: 'A short text', line: 6 },
    { kind: 'frontmatter', file: 'content/story/en/scene.mdx', from: 'The rate was {', line: 4 },
    { kind: 'prop', file: 'content/story/en/scene.mdx', from: 'president', line: 17 },
    { kind: 'fact', file: 'content/facts/rates.yaml', from: 'Arithmetic on', line: 11 },
    { kind: 'law', file: 'content/law/graph.yaml', from: 'Is there', line: 10 },
    { kind: 'schema', file: 'content/tables/world-rates.schema.yaml', from: 'Rates by', line: 3 },
    { kind: 'chart', file: 'content/charts/bars/en.yaml', from: 'A bar', line: 4 },
    { kind: 'interface', file: 'content/strings/en.json', from: 'Open ', line: 3 },
  ],
  es: [
    { kind: 'prose', file: 'content/story/es/scene.mdx', from: 'Hay ', line: 13 },
    { kind: 'article', file: 'content/articles/es/why.mdx', from: 'Un texto', line: 6 },
    { kind: 'frontmatter', file: 'content/story/es/scene.mdx', from: 'La tasa fue {', line: 4 },
    { kind: 'prop', file: 'content/story/es/scene.mdx', from: 'presidente', line: 17 },
    { kind: 'fact', file: 'content/facts/rates.yaml', from: 'Cálculo con', line: 11 },
    { kind: 'law', file: 'content/law/graph.yaml', from: '¿Hay', line: 10 },
    { kind: 'schema', file: 'content/tables/world-rates.schema.yaml', from: 'Tasas por', line: 3 },
    { kind: 'chart', file: 'content/charts/bars/es.yaml', from: 'Una barra', line: 4 },
    { kind: 'interface', file: 'content/strings/es.json', from: 'Abrir ', line: 3 },
  ],
};

/** Cases that put words into one place of each kind. */
export function inEachPlace(locale: 'en' | 'es', words: string, says: string, mend: string) {
  return READABLE_PLACES[locale].map((place) => {
    const to = `${words} ${place.from}`;
    return { ...place, to, says, mend } satisfies Case & Place;
  });
}
