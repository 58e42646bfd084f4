/** What a program and all programs that it starts cost. Read from /proc, which only Linux has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program has cost so far. */
export interface Cost {
  /** The most memory held at one moment, in megabytes; 0 where the system does not tell. */
  megabytes: number;
  /** Work of all processors, in seconds; 0 where the system does not tell. */
  cpuSeconds: number;
}

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const TICKS = 100;
const EVERY_MS = 200;

function children(proc: string, pid: number): number[] {
  const threads = join(proc, String(pid), 'task');
  return readdirSync(threads).flatMap((thread) =>
    readFileSync(join(threads, thread, 'children'), 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
}

/** What a process holds and has worked at this moment, with all below it; nothing once it is gone. */
export function costNow(pid: number, proc = '/proc'): Cost {
  try {
    const status = readFileSync(join(proc, String(pid), 'status'), 'utf8');
    const stat = readFileSync(join(proc, String(pid), 'stat'), 'utf8');
    const below = children(proc, pid).map((child) => costNow(child, proc));
    // The name of the program may hold spaces; after it, fields 14 and 15 are its own time, 16 and
    // 17 that of children that have ended.
    const times = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15)
      .map(Number);
    const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
    return {
      megabytes:
        Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000 +
        sum(below.map(({ megabytes }) => megabytes)),
      cpuSeconds: sum(times) / TICKS + sum(below.map(({ cpuSeconds }) => cpuSeconds)),
    };
  } catch {
    return { megabytes: 0, cpuSeconds: 0 };
  }
}

/** Watches a process until told to stop, which gives what it cost. */
export function watchCost(pid: number): () => Cost {
  const most: Cost = { megabytes: 0, cpuSeconds: 0 };
  const look = () => {
    const now = costNow(pid);
    most.megabytes = Math.max(most.megabytes, now.megabytes);
    most.cpuSeconds = Math.max(most.cpuSeconds, now.cpuSeconds);
  };
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    return most;
  };
}
