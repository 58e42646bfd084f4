import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { content } from '../../src/model/content.ts';
import { COVERAGE_FILE, coverageDoc } from './coverage-doc.ts';

const { seedClaims } = content();

describe('docs/coverage.md', () => {
  it('is what npm run coverage writes', () => {
    expect(readFileSync(COVERAGE_FILE, 'utf8'), 'Run npm run coverage.').toBe(
      coverageDoc(content()),
    );
  });

  it('holds every claim once, with its status', () => {
    const rows = coverageDoc(content())
      .split('\n')
      .filter((line) => /^\| S\d/.test(line));
    expect(rows).toHaveLength(52);
    for (const { id, status } of seedClaims)
      expect(
        rows.filter((row) => row.startsWith(`| ${id} |`) && row.includes(`**${status}**`)),
        id,
      ).toHaveLength(1);
  });
});
