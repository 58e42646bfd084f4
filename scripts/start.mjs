// `npm start`: everything from a fresh checkout to a served site, under any Node from 20 on.
import { runUnderProjectNode } from './lib/entry.mjs';

process.exitCode = await runUnderProjectNode('scripts/start-site.ts', process.argv.slice(2));
