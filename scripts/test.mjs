// `npm test`: everything from a fresh checkout to a verdict, under any Node from 20 on.
import { runUnderProjectNode } from './lib/entry.mjs';

const lastLine = '0 passed, 1 failed';
process.exitCode = await runUnderProjectNode('scripts/test-steps.ts', [], lastLine);
