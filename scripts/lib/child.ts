import { spawn } from 'node:child_process';

/** How a program is to be run. */
export interface ChildOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Collect the output instead of showing it. */
  quiet?: boolean;
  /** Ends the program when it fires. */
  signal?: AbortSignal | undefined;
  /** Told the process id as soon as the program runs. */
  onStart?: (pid: number) => void;
}

/** How a program ended. */
export interface ChildResult {
  /** Exit code; 1 when it was killed or never started. */
  code: number;
  /** What it printed, when it ran quietly. */
  output: string;
}

/** Runs a program to its end, without standard input. It never throws: look at the code. */
export function run(
  program: string,
  args: readonly string[],
  options: ChildOptions,
): Promise<ChildResult> {
  const { cwd, env = process.env, quiet = false, signal, onStart } = options;
  const shown = quiet ? 'pipe' : 'inherit';
  const child = spawn(program, args, { cwd, env, signal, stdio: ['ignore', shown, shown] });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  if (child.pid !== undefined) onStart?.(child.pid);
  return new Promise((resolve) => {
    const end = (code: number, last = '') => {
      resolve({ code, output: Buffer.concat(chunks).toString() + last });
    };
    child.on('error', (error) => {
      // A killed program still has to end: its files may not be removed under its hands.
      if (child.pid === undefined) end(1, error.message);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** An abort signal that fires when this process is asked to stop. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => controller.abort());
  }
  return controller.signal;
}
