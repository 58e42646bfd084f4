/** What the benchmark is asked, and how it says what it found. */
import { UsageError } from './port.ts';
import type { Cost } from './process-cost.ts';

/** The parts of the benchmark, in the order in which they run. */
export const PARTS = ['cold', 'warm', 'bare', 'scale'] as const;

/** A part of the benchmark. */
export type Part = (typeof PARTS)[number];

/** What was asked for. */
export interface BenchChoice {
  parts: ReadonlySet<Part>;
  /** After so many minutes it ends, whatever is left. */
  minutes: number;
}

/** One measured build. */
export interface Measured extends Cost {
  name: string;
  pages: number;
  pictures: number;
  seconds: number;
}

const USAGE = 'npm run bench -- [--only cold,warm,bare,scale] [--minutes 15]';

/** Reads the words after `npm run bench --`. */
export function readBenchChoice(args: readonly string[]): BenchChoice {
  const choice: BenchChoice = { parts: new Set(PARTS), minutes: 15 };
  for (let at = 0; at < args.length; at += 2) {
    const [option, value = ''] = [args[at], args[at + 1]];
    const wrong = new UsageError(`"${option} ${value}" is not understood: ${USAGE}`);
    if (option === '--only') {
      const names = value.split(',');
      if (!names.every((name) => (PARTS as readonly string[]).includes(name))) throw wrong;
      choice.parts = new Set(names as Part[]);
    } else if (option === '--minutes' && Number(value) > 0) choice.minutes = Number(value);
    else throw wrong;
  }
  return choice;
}

const NAME_WIDTH = 18;
const COLUMNS: [head: string, width: number, cell: (one: Measured) => string][] = [
  ['pages', 7, ({ pages }) => String(pages)],
  ['pictures', 10, ({ pictures }) => String(pictures)],
  ['seconds', 9, ({ seconds }) => seconds.toFixed(1)],
  ['CPU s', 9, ({ cpuSeconds }) => (cpuSeconds > 0 ? cpuSeconds.toFixed(1) : '?')],
  ['pages/s', 9, ({ pages, seconds }) => (pages / seconds).toFixed(1)],
  ['peak MB', 9, ({ megabytes }) => (megabytes > 0 ? megabytes.toFixed(0) : '?')],
];

/** The first line of the table. */
export const tableHead = (): string =>
  ''.padEnd(NAME_WIDTH) + COLUMNS.map(([head, width]) => head.padStart(width)).join('');

/** A line of the table. */
export const tableLine = (one: Measured): string =>
  one.name.padEnd(NAME_WIDTH) +
  COLUMNS.map(([, width, cell]) => cell(one).padStart(width)).join('');

/** How many times as long one build took as another, by the clock: "3.2". */
const timesAsLong = (one: Measured, other: Measured): string =>
  (one.seconds / other.seconds).toFixed(1);

/**
 * The sentences below the table: the site beside bare pages, and what more places cost. `bare` are
 * as many bare Astro pages; `scale` begins with the places there are.
 */
export function conclusions({
  builds,
  bare,
  scale,
}: {
  builds: readonly Measured[];
  bare?: Measured | undefined;
  scale: readonly Measured[];
}): string[] {
  const besideBare = bare
    ? builds.map(
        (one) =>
          `${one.name}: ${timesAsLong(one, bare)} times as long as ${bare.pages} bare Astro pages.`,
      )
    : [];
  const [first, ...larger] = scale;
  const growth = larger.flatMap((one) => {
    const further = one.pages - (first?.pages ?? 0);
    if (!first || further <= 0) return [];
    const each = ((one.seconds - first.seconds) / further) * 1000;
    const pages = (one.pages / first.pages).toFixed(1);
    return `${one.name}: ${pages} times the pages in ${timesAsLong(one, first)} times the time, ${each.toFixed(0)} ms for each further page.`;
  });
  return [...besideBare, ...growth];
}
