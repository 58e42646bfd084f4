import type { Server } from 'node:http';

/** Where the site is served when nobody says otherwise. */
export const DEFAULT_PORT = 4321;

/** A fault the person at the keyboard can mend; its message is one whole sentence. */
export class UsageError extends Error {}

/** The port asked for on the command line, and whether it was asked for at all. */
export interface PortChoice {
  port: number;
  given: boolean;
}

/** Reads `--port N` or `--port=N`; anything else on the command line is refused. */
export function readPort(args: readonly string[]): PortChoice {
  const words = args.flatMap((arg) => arg.split('='));
  if (words.length === 0) return { port: DEFAULT_PORT, given: false };
  const [flag, number = '', ...rest] = words;
  if (flag !== '--port' || rest.length > 0) {
    throw new UsageError(`"${args.join(' ')}" is not understood: the only option is --port N.`);
  }
  const port = Number(number);
  if (!/^\d+$/.test(number) || port < 1 || port > 65_535) {
    throw new UsageError(`"${number}" is not a port: give --port a whole number from 1 to 65535.`);
  }
  return { port, given: true };
}

/** What to say when somebody else already listens on the port. */
export function portInUse({ port, given }: PortChoice): string {
  return given
    ? `Port ${port} is already in use: give --port another number.`
    : `Port ${port} is already in use: choose another one with --port, as in npm start -- --port ${port + 1}.`;
}

/** Starts listening on this machine only, and turns a taken port into a sentence. */
export function listen(server: Server, choice: PortChoice): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new UsageError(portInUse(choice)) : error);
    });
    server.listen(choice.port, '127.0.0.1', resolve);
  });
}
