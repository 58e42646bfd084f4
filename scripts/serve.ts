import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { stopSignal } from './lib/child.ts';
import { listen, readPort, UsageError } from './lib/port.ts';
import { cleanBase, siteHandler } from './lib/server.ts';

const root = resolve(import.meta.dirname, '../dist');
try {
  const choice = readPort(process.argv.slice(2));
  if (!existsSync(root)) throw new UsageError('There is no dist/ yet: run npm run build first.');
  const basePath = cleanBase(process.env.BASE_PATH);
  const server = createServer(siteHandler({ root, basePath }));
  await listen(server, choice);
  console.log(
    `dist/ is served at http://127.0.0.1:${choice.port}${basePath}/. Stop it with Ctrl+C.`,
  );
  stopSignal().addEventListener('abort', () => {
    server.closeAllConnections();
    server.close();
    console.log('Stopped.');
  });
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
