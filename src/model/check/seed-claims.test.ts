import { describe, expect, it } from 'vitest';
import { checkWith } from './fixture.ts';

const FILE = 'content/seed-claims.yaml';
const claim = (page: string, anchor: string) => `- id: S01
  topic: deal
  editor_claim: it was said
  seeds: [daily]
  status: confirmed
  reader: { en: Somebody said a thing., es: Alguien dijo una cosa. }
  where:
    - { page: articles/why/, anchor: { en: the-text, es: el-texto } }
    - { page: ${page}, anchor: ${anchor} }
`;
const faults = (page: string, anchor: string) => checkWith({ [FILE]: claim(page, anchor) });

describe('the place of a claim of the first days', () => {
  it('may be an article or the figure of a chart', () => {
    expect(faults('articles/why/', '{ en: a, es: b }')).toEqual([]);
    expect(faults('charts/bars/', 'chart-bars')).toEqual([]);
  });

  it.each([
    ['articles/what/', 'a', 'The article "what" does not exist'],
    ['charts/lines/', 'chart-lines', 'The chart "lines" does not exist'],
    ['charts/bars/', 'notes', 'the anchor is not its figure'],
    ['about/', 'a', '"about/" is no page'],
    ['/articles/why/', 'a', 'is no page'],
  ])('is refused at %s#%s', (page, anchor, says) => {
    const [fault, ...others] = faults(page, anchor);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file: FILE, line: 9 });
    expect(fault?.message).toContain(says);
  });

  it('is asked for', () => {
    const without = claim('', '').replace(/ {2}where:[\s\S]*/, '  where: []\n');
    expect(checkWith({ [FILE]: without }).map(({ message }) => message)).toEqual([
      expect.stringContaining('where'),
    ]);
  });
});
