/** The text of a built site, as tests search it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DIST } from './paths.ts';

/** A text file of a built site. */
export interface TextFile {
  /** Path below the site's folder. */
  name: string;
  /** Its content without embedded fonts and pictures, and with character references resolved. */
  text: string;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  return text
    .replace(/data:[\w/+.-]+;base64,[\w+/=]+/g, '')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return String.fromCodePoint(code);
    });
}

/** Every text file of a built site; code and styles of the tools count too. */
export function textFiles(folder = DIST): TextFile[] {
  return globSync('**/*.{html,svg,csv,json,xml,txt,md,js,css,bib,ris}', { cwd: folder })
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      // Between the cells of a CSV stand commas, which would run its numbers together.
      const apart = name.endsWith('.csv') ? parse(text).flat().join('\n') : text;
      return { name, text: resolved(apart) };
    });
}

/** Times that a number stands in a text as a whole number, not as part of a longer one. */
export function countNumber(text: string, number: string): number {
  const plain = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.match(new RegExp(`(?<![\\w.,])${plain}(?![\\w]|[.,]\\d)`, 'g'))?.length ?? 0;
}

/** Only the letters and digits of a text, in lower case: line breaks and signs cannot hide it. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** The letters of a file twice over: as it stands with its attributes, and without its tags. */
export function lettersOfFile({ text }: TextFile): string {
  return `${lettersOf(text)} ${lettersOf(text.replace(/<[^>]*>/g, ''))}`;
}

const KEY = 8;

/** Which of many probes occur in a text; one pass over the text, however many probes there are. */
export function occurring(text: string, probes: Iterable<string>): Set<string> {
  const byStart = new Map<string, string[]>();
  for (const probe of probes) {
    const start = probe.slice(0, KEY);
    byStart.set(start, [...(byStart.get(start) ?? []), probe]);
  }
  const found = new Set<string>();
  for (let at = 0; at + KEY <= text.length; at++) {
    for (const probe of byStart.get(text.slice(at, at + KEY)) ?? [])
      if (text.startsWith(probe, at)) found.add(probe);
  }
  return found;
}
