import { existsSync, readFileSync } from 'node:fs';

/** How many checks held and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is read here. */
interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Joins two tallies. */
export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** One step that either worked or did not. */
export function step(worked: boolean): Tally {
  return worked ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts a Vitest run. A file that could not be loaded has no tests in the report, and a run can
 * fail outside any test: both count as failures, so that a silent hole is never a pass.
 */
export function readReport(file: string, exitCode: number): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  const failedOutside = failed === 0 && (exitCode !== 0 || !report.success) ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + failedOutside };
}

/** `12 passed, 0 failed` */
export function formatTally({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
