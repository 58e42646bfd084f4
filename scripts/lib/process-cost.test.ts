import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { costNow, watchCost } from './process-cost.ts';

let proc = '';
beforeEach(() => {
  proc = mkdtempSync(join(tmpdir(), 'proc-'));
});
afterEach(() => {
  rmSync(proc, { recursive: true });
});

/** Writes a process as Linux shows it. */
function show(pid: number, kilobytes: number, times: string, children: Record<string, string>) {
  const folder = join(proc, String(pid));
  for (const [thread, list] of Object.entries(children)) {
    mkdirSync(join(folder, 'task', thread), { recursive: true });
    writeFileSync(join(folder, 'task', thread, 'children'), list);
  }
  writeFileSync(join(folder, 'status'), `Name:\tnode\nVmHWM:\t999 kB\nVmRSS:\t ${kilobytes} kB\n`);
  writeFileSync(join(folder, 'stat'), `${pid} (no de) x) S 1 1 1 0 -1 0 1 2 3 4 ${times} 20 0 9\n`);
}

it('adds up a process and all below it, whichever thread started them', () => {
  show(10, 500_000, '150 50 10 5', { 10: '11 ', 12: '13' });
  show(11, 200_000, '100 0 0 0', { 11: '' });
  show(13, 100_000, '0 25 0 0', { 13: '14 ' });
  show(14, 1_000, '10 0 0 0', { 14: '' });
  expect(costNow(10, proc)).toEqual({ megabytes: 801, cpuSeconds: 3.5 });
});

it('counts what has ended meanwhile as nothing', () => {
  show(10, 500_000, '100 0 0 0', { 10: '11' });
  expect(costNow(10, proc)).toEqual({ megabytes: 500, cpuSeconds: 1 });
  expect(costNow(99, proc)).toEqual({ megabytes: 0, cpuSeconds: 0 });
});

it('never throws for a real process, and gives the most that it saw', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 900)']);
  const stop = watchCost(child.pid ?? 0);
  await new Promise((resolve) => child.on('close', resolve));
  const { megabytes, cpuSeconds } = stop();
  expect(cpuSeconds).toBeLessThan(10);
  // Other systems than Linux do not tell.
  if (process.platform === 'linux') expect(megabytes).toBeGreaterThan(20);
});
