/** What goes with every copy: who wrote it, where and when, on which license, what was mended. */
import { holds, spaced } from './fold.ts';
import { runsOf, type Line } from './sentences.ts';
import { reading } from './numbers.ts';
import type { CheckedArticle, CopyParts, Finding } from './types.ts';

/** An address without protocol, query, fragment, and slash at its end. */
function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

/** Ways in which an ISO day is written in English and Spanish, as words and numbers. */
export function dayForms(iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.split('-').map((part) => String(Number(part)));
  const date = new Date(`${iso}T00:00:00Z`);
  const names = (['en', 'es'] as const).flatMap((locale) =>
    (['long', 'short'] as const).map((form) =>
      new Intl.DateTimeFormat(locale, { month: form, timeZone: 'UTC' }).format(date),
    ),
  );
  return [
    iso,
    ...names.flatMap((name) => [
      `${name} ${day} ${year}`,
      `${day} ${name} ${year}`,
      `${day} de ${name} de ${year}`,
      `${day} de ${name} del ${year}`,
    ]),
    `${day} ${month} ${year}`,
    `${month} ${day} ${year}`,
    `${year} ${month} ${day}`,
  ];
}

/** Words that promise less than the license does, folded. */
const NARROWER = [
  'all rights reserved',
  'todos los derechos reservados',
  'reservados todos los derechos',
  'derechos reservados',
  'no derivatives',
  'noderivatives',
  'no derivative works',
  'sin derivadas',
  'sinderivadas',
  'sin obras derivadas',
  'sin obra derivada',
  'non commercial',
  'noncommercial',
  'no comercial',
  'nocomercial',
  'not for commercial use',
  'sin fines comerciales',
  'by nc',
  'by nd',
  'cc by sa',
  'share alike',
  'sharealike',
  'compartir igual',
  'compartirigual',
  'may not be republished',
  'may not be reproduced',
  'do not republish',
  'reproduction prohibited',
  'no reproduction without',
  'prohibida la reproduccion',
  'prohibida su reproduccion',
  'se prohibe la reproduccion',
  'se prohibe su reproduccion',
];

const LICENSE_NAMES = [
  'cc by 4 0',
  'creative commons attribution 4 0',
  'creative commons atribucion 4 0',
  'creative commons attribution international',
  'creative commons atribucion internacional',
];

/** Share of a correction's words that a copy of it keeps. */
const KEPT = 0.5;

function correctionFindings(
  { corrections }: CheckedArticle,
  copied: ReadonlySet<string>,
): Finding[] {
  return corrections
    .filter(({ text }) => {
      const runs = runsOf(reading(text));
      return runs.filter((run) => copied.has(run)).length < runs.length * KEPT;
    })
    .map(({ text }) => ({ kind: 'correction', about: text }));
}

/** The passage around words, for the editor to find it. */
function around(lines: readonly Line[], phrase: string): string {
  return lines.find(({ text }) => holds(spaced(text), phrase))?.text.slice(0, 300) ?? '';
}

/** A copy, read for what stands around its text. */
export interface FrameOfCopy {
  copy: CopyParts;
  /** Its words, for phrases. */
  text: string;
  lines: readonly Line[];
  /** All runs of words in it. */
  runs: ReadonlySet<string>;
}

/** What is missing around the text, or promises less; `own` is the article's text, spaced. */
export function checkFrame(
  article: CheckedArticle,
  own: string,
  { copy, text, lines, runs }: FrameOfCopy,
): Finding[] {
  const links = copy.links.map(bare);
  const findings: Finding[] = [];
  if (!holds(text, article.by.replace(/^the /i, ''))) findings.push({ kind: 'credit' });
  const license = bare(article.license.url);
  if (
    !links.some((link) => link.startsWith(license)) &&
    !LICENSE_NAMES.some((name) => holds(text, name))
  )
    findings.push({ kind: 'license' });
  if (!links.includes(bare(article.uri))) findings.push({ kind: 'address' });
  const days = [article.firstcreated, article.versioncreated].flatMap(dayForms);
  if (!days.some((day) => holds(text, day))) findings.push({ kind: 'date' });
  findings.push(...correctionFindings(article, runs));
  const narrower = NARROWER.find((phrase) => holds(text, phrase) && !holds(own, phrase));
  const link = copy.links.find((address) => /creativecommons\.org\/licenses\/by-/i.test(address));
  if (narrower ?? link)
    findings.push({ kind: 'narrower', found: narrower ? around(lines, narrower) : (link ?? '') });
  return findings;
}
