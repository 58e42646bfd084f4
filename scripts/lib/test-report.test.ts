import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { add, formatTally, readReport, step } from './test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const file = join(folder, 'unit.json');
afterAll(() => rmSync(folder, { recursive: true }));

function count(report: object, exitCode: number) {
  const whole = { success: exitCode === 0, numPassedTests: 3, numFailedTests: 0, testResults: [] };
  writeFileSync(file, JSON.stringify({ ...whole, ...report }));
  return readReport(file, exitCode);
}

describe('readReport', () => {
  it('counts tests', () => {
    expect(count({}, 0)).toEqual({ passed: 3, failed: 0 });
    expect(count({ numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a file that could not be loaded', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(count({ testResults }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a failure outside any test, and a run without a report', () => {
    expect(count({}, 1)).toEqual({ passed: 3, failed: 1 });
    expect(readReport(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('formatTally', () => {
  it('is the last line of npm test', () => {
    expect(formatTally(add(step(true), step(false)))).toBe('1 passed, 1 failed');
  });
});
