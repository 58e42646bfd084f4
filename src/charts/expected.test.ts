/**
 * First pictures and heads of data files, as kept in `tests/expected/`. A change of a picture or of
 * a published column then shows in the diff of a commit.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { LOCALES, type Locale } from '../model/locale.ts';
import { drawn, ready, WIDTHS } from '../pictures/picture.ts';
import { inlineSvg } from '../pictures/svg.ts';
import { chartFiles } from '../views/chart-files.ts';
import { CHARTS } from './registry.ts';

const FOLDER = 'tests/expected';
/** Lines of a data file that are kept: the header and the first records. */
const HEAD = 12;
const RENEW = 'If the change is meant, renew it with UPDATE_EXPECTED=1 npm run test:unit.';
const SIZES = Object.keys(WIDTHS) as (keyof typeof WIDTHS)[];
const NAMES = [...CHARTS.keys()].flatMap((id) =>
  LOCALES.flatMap((locale) => [
    ...SIZES.map((size) => ({ id, locale, size, name: `${id}-${locale}-${WIDTHS[size]}.svg` })),
    { id, locale, size: undefined, name: `${id}-${locale}-data.csv` },
  ]),
);

/** The markup with one element a line, so that a diff shows which one changed. */
function picture(id: string, locale: Locale, size: keyof typeof WIDTHS): string {
  const spec = drawn(ready(id, locale), { width: WIDTHS[size] });
  return `${inlineSvg(spec, WIDTHS[size], size).replaceAll('><', '>\n<')}\n`;
}

async function dataHead(id: string, locale: Locale): Promise<string> {
  vi.stubEnv('SITE', 'https://cecot-deal.example');
  const { GET } = chartFiles(locale);
  const response = await GET({ params: { id, file: 'data.csv' } } as never);
  const lines = (await response.text()).split('\n');
  return `${lines.slice(0, HEAD).join('\n').trimEnd()}\n`;
}

describe('expected output', () => {
  it.each(NAMES)('$name', async ({ id, locale, size, name }) => {
    const made = size ? picture(id, locale, size) : await dataHead(id, locale);
    const file = join(FOLDER, name);
    if (process.env.UPDATE_EXPECTED === '1') {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, made);
    }
    expect(existsSync(file), `${file} is missing. ${RENEW}`).toBe(true);
    expect(made, `${file} is not what the chart gives now. ${RENEW}`).toBe(
      readFileSync(file, 'utf8'),
    );
  });

  it('is kept for charts that exist, and for no others', () => {
    const kept = readdirSync(FOLDER).filter((name) => /-(en|es)-(\d+\.svg|data\.csv)$/.test(name));
    expect(kept.sort(), `Remove from ${FOLDER}/ what no chart gives any more.`).toEqual(
      NAMES.map(({ name }) => name).sort(),
    );
  });
});
