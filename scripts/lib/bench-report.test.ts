import { describe, expect, it } from 'vitest';
import {
  conclusions,
  PARTS,
  readBenchChoice,
  tableHead,
  tableLine,
  type Measured,
} from './bench-report.ts';
import { UsageError } from './port.ts';

const build = (more: Partial<Measured> = {}): Measured => ({
  name: 'cold',
  pages: 80,
  pictures: 178,
  seconds: 20,
  cpuSeconds: 24.26,
  megabytes: 901.4,
  ...more,
});

describe('readBenchChoice', () => {
  it('runs everything in a quarter of an hour when nothing is asked', () => {
    expect(readBenchChoice([])).toEqual({ parts: new Set(PARTS), minutes: 15 });
  });

  it('runs the parts that are named, for as long as is said', () => {
    const { parts, minutes } = readBenchChoice(['--only', 'warm,bare', '--minutes', '2.5']);
    expect([...parts]).toEqual(['warm', 'bare']);
    expect(minutes).toBe(2.5);
  });

  it.each([
    [['--only', 'hot']],
    [['--only', 'cold,']],
    [['--only']],
    [['--minutes', '0']],
    [['--minutes', 'ten']],
    [['cold']],
  ])('refuses %j with a sentence that shows how it is written', (args) => {
    expect(() => readBenchChoice(args)).toThrow(UsageError);
    expect(() => readBenchChoice(args)).toThrow(
      'npm run bench -- [--only cold,warm,bare,scale] [--minutes 15]',
    );
  });
});

describe('the table', () => {
  it('has each number under its head', () => {
    const [head, line] = [tableHead(), tableLine(build())];
    const under = (name: string) => {
      const end = head.indexOf(name) + name.length;
      return line.slice(0, end).split(' ').at(-1);
    };
    expect(line.startsWith('cold ')).toBe(true);
    expect(line).toHaveLength(head.length);
    const heads = ['pages', 'pictures', 'seconds', 'CPU s', 'pages/s', 'peak MB'];
    expect(heads.map(under)).toEqual(['80', '178', '20.0', '24.3', '4.0', '901']);
  });

  it('says where the system does not tell', () => {
    const line = tableLine(build({ cpuSeconds: 0, megabytes: 0 }));
    expect(line.match(/\?/g)).toHaveLength(2);
  });
});

describe('conclusions', () => {
  const bare = build({ name: 'bare pages', seconds: 5, pictures: 0 });

  it('say how much longer each build takes than bare pages', () => {
    const builds = [build(), build({ name: 'warm', seconds: 8 })];
    expect(conclusions({ builds, bare, scale: [] })).toEqual([
      'cold: 4.0 times as long as 80 bare Astro pages.',
      'warm: 1.6 times as long as 80 bare Astro pages.',
    ]);
    expect(conclusions({ builds, scale: [] })).toEqual([]);
  });

  it('say what more places cost, and what each further page does', () => {
    const scale = [
      build({ name: 'places × 1' }),
      build({ name: 'places × 2', pages: 160, seconds: 36 }),
      build({ name: 'places × 4', pages: 320, seconds: 80 }),
    ];
    expect(conclusions({ builds: [], bare, scale })).toEqual([
      'places × 2: 2.0 times the pages in 1.8 times the time, 200 ms for each further page.',
      'places × 4: 4.0 times the pages in 4.0 times the time, 250 ms for each further page.',
    ]);
  });

  it('say nothing of growth where nothing grew', () => {
    const scale = [build(), build({ name: 'places × 2' })];
    expect(conclusions({ builds: [], scale })).toEqual([]);
  });
});
