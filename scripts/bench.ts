/**
 * Times builds in copies of the project: without and with kept pictures, beside as many bare Astro
 * pages, and with more places than there are. It leaves nothing behind.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeBareSite } from './lib/bare-site.ts';
import {
  conclusions,
  readBenchChoice,
  tableHead,
  tableLine,
  type BenchChoice,
  type Measured,
} from './lib/bench-report.ts';
import { run, stopSignal } from './lib/child.ts';
import { multiplyPlaces } from './lib/more-places.ts';
import { UsageError } from './lib/port.ts';
import { watchCost, type Cost } from './lib/process-cost.ts';
import { copyProject } from './lib/project-copy.ts';
import { measure } from './lib/site-size.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** How many times the places there are, to see what more of them cost. */
const LARGER = [2, 4];

/** Runs a program that builds a site into `dist/` of a folder, and measures it. */
async function timed(
  name: string,
  folder: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Measured> {
  let cost = (): Cost => ({ megabytes: 0, cpuSeconds: 0 });
  const onStart = (pid: number) => (cost = watchCost(pid));
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const options = { cwd: folder, env, quiet: true, signal, onStart };
  const started = performance.now();
  const { code, output } = await run(process.execPath, args, options);
  const seconds = (performance.now() - started) / 1000;
  const spent = cost();
  signal.throwIfAborted();
  if (code !== 0) throw new Error(`${output}\nThe build "${name}" failed.`);
  const { pages, pictures } = measure(join(folder, 'dist'));
  return { name, pages, pictures, seconds, ...spent };
}

async function bench(
  workshop: string,
  { parts }: BenchChoice,
  signal: AbortSignal,
): Promise<string[]> {
  const [builds, scale]: [Measured[], Measured[]] = [[], []];
  let bare: Measured | undefined;
  const site = (name: string, folder: string) =>
    timed(name, folder, [join(folder, 'scripts/build.ts')], signal);
  const copy = (name: string) => {
    const folder = join(workshop, name);
    mkdirSync(folder);
    copyProject(ROOT, folder);
    return folder;
  };
  const say = (one: Measured): Measured => {
    console.log(tableLine(one));
    return one;
  };

  console.log(tableHead());
  const folder = copy('site');
  // Without a cold build there is nothing to be warm from, and no number of pages to compare with.
  const cold = await site('cold', folder);
  if (parts.has('cold')) builds.push(say(cold));
  if (parts.has('warm')) builds.push(say(await site('warm', folder)));
  if (parts.has('bare')) {
    const empty = join(workshop, 'bare');
    writeBareSite(ROOT, empty, cold.pages);
    const astro = join(empty, 'node_modules/astro/bin/astro.mjs');
    bare = say(await timed('bare pages', empty, [astro, 'build'], signal));
  }
  if (parts.has('scale')) {
    scale.push(say({ ...cold, name: 'places × 1, cold' }));
    for (const times of LARGER) {
      const larger = copy(`places-${times}`);
      multiplyPlaces(larger, times);
      scale.push(say(await site(`places × ${times}, cold`, larger)));
      rmSync(larger, { recursive: true });
    }
  }
  return conclusions({ builds, bare, scale });
}

const stop = stopSignal();
let workshop: string | undefined;
try {
  const choice = readBenchChoice(process.argv.slice(2));
  const timeUp = AbortSignal.timeout(choice.minutes * 60_000);
  workshop = mkdtempSync(join(tmpdir(), 'cecot-deal-bench-'));
  try {
    const signal = AbortSignal.any([stop, timeUp]);
    for (const sentence of await bench(workshop, choice, signal)) console.log(sentence);
  } catch (error) {
    if (!stop.aborted && !timeUp.aborted) throw error;
    const why = stop.aborted ? 'Stopped' : `Stopped after ${choice.minutes} minutes`;
    console.log(`${why}: what is not in the table was not measured.`);
  }
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
} finally {
  if (workshop) rmSync(workshop, { recursive: true, force: true });
}
