/** Writes docs/coverage.md: where the site answers each claim of the first reports. */
import { writeFileSync } from 'node:fs';
import { content } from '../src/model/content.ts';
import { COVERAGE_FILE, coverageDoc } from './lib/coverage-doc.ts';

writeFileSync(COVERAGE_FILE, coverageDoc(content()));
console.log(`Wrote ${COVERAGE_FILE}: ${content().seedClaims.length} claims.`);
