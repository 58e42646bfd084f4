/** Freezes a chart: writes its next version in both languages and notes it in the content. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { chartWords, builtChart } from '../../src/charts/registry.ts';
import { SITE } from '../../src/config.ts';
import { content } from '../../src/model/content.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import type { ChartVersion } from '../../src/model/schemas/records.ts';
import { correctionsOf } from '../../src/syndication/corrections.ts';
import { frozenFrame } from './frozen-frame.ts';

/** Where versions are noted, from the project's root. */
const VERSIONS_FILE = 'content/chart-versions.yaml';

const below = (locale: Locale) => (locale === 'es' ? 'es/' : '');

/** A font that frozen frames keep: it stays when the site's own changes. Gives its path. */
function keptFont(root: string): string {
  const [name] = globSync('_astro/schibsted-grotesk.*.woff2', { cwd: join(root, 'dist') });
  if (!name)
    throw new Error('dist/_astro/ holds no schibsted-grotesk font; run npm run build first.');
  const bytes = readFileSync(join(root, 'dist', name));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const path = `embed/fonts/schibsted-grotesk.${hash}.woff2`;
  write(join(root, 'public', path), bytes);
  return path;
}

function write(file: string, data: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, data);
}

/** The frames of a version as HTML, by their path below `public/`. */
function frames(root: string, id: string, { version, date }: ChartVersion, font: string) {
  return LOCALES.map((locale) => {
    const live = join(root, 'dist', `${below(locale)}embed/${id}/index.html`);
    if (!existsSync(live)) throw new Error(`${live} is missing; run npm run build first.`);
    const html = frozenFrame(readFileSync(live, 'utf8'), {
      id,
      locale,
      version,
      date,
      asOf: chartWords(id, locale).asOf,
      corrections: correctionsOf(content().corrections, [`chart:${id}`], locale).map(
        ({ id: correction }) => correction,
      ),
      font: `${'../'.repeat(locale === 'es' ? 4 : 3)}${font}`,
    });
    return { path: `${below(locale)}embed/${id}/v${version}/index.html`, html };
  });
}

/** What is new in a version, in each language. */
export type Changes = Record<Locale, string>;

/**
 * Freezes a chart of the built site and gives the number of its new version. Throws a sentence when
 * nothing has changed since the last one, and when a later version does not say what is new.
 */
export function freezeChart(root: string, id: string, changes?: Changes): number {
  builtChart(id);
  const document = parseDocument(readFileSync(join(root, VERSIONS_FILE), 'utf8'));
  const noted = (document.toJS() as Record<string, ChartVersion[]>)[id] ?? [];
  const font = keptFont(root);
  const last = noted.at(-1);
  const same =
    last &&
    frames(root, id, last, font).every(
      ({ path, html }) => readFileSync(join(root, 'public', path), 'utf8') === html,
    );
  if (same) throw new Error(`Nothing in "${id}" has changed since version ${last.version}.`);
  if (last && !changes)
    throw new Error(
      `Say what is new in "${id}": npm run freeze -- ${id} --en "Mended …" --es "Corregido …".`,
    );
  const next: ChartVersion = {
    version: (last?.version ?? 0) + 1,
    date: SITE.published,
    as_of: chartWords(id, 'en').asOf,
    ...(last && changes ? { changes } : {}),
  };
  for (const { path, html } of frames(root, id, next, font))
    write(join(root, 'public', path), html);
  if (document.contents && 'flow' in document.contents) document.contents.flow = false;
  document.setIn([id], document.createNode([...noted, next]));
  writeFileSync(join(root, VERSIONS_FILE), document.toString({ lineWidth: 100 }));
  return next.version;
}
