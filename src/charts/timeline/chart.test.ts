import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { LOCALES } from '../../model/locale.ts';
import { recordsOf, reachOf, shapesOf, writtenIn } from '../shared/testing.ts';
import { testContext } from '../shared/test-context.ts';
import { built } from './build.ts';
import { timeline as chart } from './chart.ts';
import { eventSources } from './event-sources.ts';
import {
  CERTAINTIES,
  KEY_EVENTS,
  namedEvents,
  shownEvents,
  THREADS,
  YEARS,
  type TimelineEvent,
  type TimelineView,
} from './events.ts';

const context = testContext(built, 'en');
const rows = built.rows('en', context.labels) as TimelineEvent[];
const view = (changes: Partial<TimelineView> = {}): TimelineView => ({
  thread: 'all',
  year: 'all',
  words: '',
  ...changes,
});
const tables = ['deal-timeline', 'cecot-timeline'].map((name) => content().tables.get(name));

describe('timeline', () => {
  it('merges the 77 and 51 events of the dossier; ten are the same', () => {
    expect(tables.map((table) => table?.rows.length)).toEqual([77, 51]);
    expect(rows).toHaveLength(118);
    const twins = tables[1]?.rows.filter(({ cells }) => cells.see_also !== null) ?? [];
    expect(twins).toHaveLength(10);
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(118);
    for (const twin of twins) {
      expect(ids).not.toContain(twin.key);
      expect(ids).toContain(twin.cells.see_also);
    }
  });

  it('has words for these events and no others', () => {
    expect([...content().timeline.keys()].sort()).toEqual(rows.map(({ id }) => id).sort());
    for (const row of rows) {
      expect(THREADS).toContain(row.thread);
      expect(CERTAINTIES).toContain(row.certainty);
      expect(row.precision).toBe(row.date.length > 7 ? 'day' : 'month');
    }
  });

  it('is in order of time', () => {
    const dates = rows.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect([dates[0], dates.at(-1)]).toEqual(['2019-09-20', '2026-08-17']);
  });

  it('says of every unconfirmed event that it is, in both languages, and of no other', () => {
    const unconfirmed = [
      'contempt-en-banc-2026-06-22',
      'freed-man-complaint-2025-07-24',
      'smuggling-case-appeal-2026-08-17',
    ];
    for (const locale of LOCALES) {
      const start = { en: 'Reported, unconfirmed: ', es: 'Según informes, sin confirmar: ' }[
        locale
      ];
      const events = built.rows(locale, context.labels) as TimelineEvent[];
      const marked = events.filter(({ certainty }) => certainty === 'unconfirmed');
      expect(marked.map(({ id }) => id).sort()).toEqual(unconfirmed);
      expect(events.filter(({ title }) => title.startsWith(start))).toEqual(marked);
    }
  });

  it('names no private person who was deported', () => {
    const people = content().tables.get('people');
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const names = (people?.rows ?? [])
      .filter(({ cells }) => cells.side === 'deportee')
      .flatMap(({ cells }) => plain(String(cells.name)).split(' '));
    expect(names).toEqual(expect.arrayContaining(['kilmar', 'abrego', 'cristian', 'rengel']));
    for (const locale of LOCALES)
      for (const { id, title, detail } of built.rows(locale, context.labels) as TimelineEvent[])
        // The id is the event's address, which readers see and pass on.
        for (const name of names)
          expect(plain(`${id} ${title} ${detail}`)).not.toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('repeats no English-only cell of the tables', () => {
    const said = rows.flatMap(({ title, detail }) => [title, detail]).join('\n');
    const cells = tables.flatMap((table) =>
      (table?.rows ?? []).flatMap((row) =>
        ['title', 'detail', 'event'].map((column) => String(row.cells[column] ?? '')),
      ),
    );
    expect(cells.filter((cell) => cell !== '' && said.includes(cell))).toEqual([]);
  });

  it('shows the chosen thread and year', () => {
    expect(shownEvents(rows, view({ thread: 'court' }))).toHaveLength(32);
    expect(shownEvents(rows, view({ year: '2025' }))).toHaveLength(65);
    expect(shownEvents(rows, view({ thread: 'money', year: '2026' }))).toHaveLength(1);
    const years = YEARS.map((year) => shownEvents(rows, view({ year })).length);
    expect(years).toEqual([1, 0, 1, 12, 10, 9, 65, 20]);
  });

  it.each([
    ['en', 'bukele visits', ['bukele-white-house-2025-04-14']],
    ['en', 'BOASBERG 137', ['boasberg-class-2025-06-04', 'boasberg-due-process-2025-12-22']],
    ['es', 'canje presos', ['swap-proposed-2025-04', 'venezuelans-freed-2025-07-18']],
    ['es', 'prorroga primera vez', ['first-extension-2022-04-24']],
    ['es', 'prorroga por ultima vez', []],
  ] as const)('finds in %s by words, without accents: %s', (locale, words, ids) => {
    const events = built.rows(locale, context.labels) as TimelineEvent[];
    expect(chart.listed?.(events, view({ words }), context)).toEqual(ids);
  });

  it('searches within the chosen thread and year', () => {
    const found = (changes: Partial<TimelineView>) => shownEvents(rows, view(changes)).length;
    const [anywhere, inCourt, inYear] = [
      found({ words: 'judge' }),
      found({ words: 'judge', thread: 'court' }),
      found({ words: 'judge', thread: 'court', year: '2026' }),
    ];
    expect(anywhere).toBeGreaterThan(inCourt);
    expect(inCourt).toBeGreaterThan(inYear);
    expect(inYear).toBeGreaterThan(0);
  });

  it('has sources for each event; of both tables where both tell it', () => {
    const sources = eventSources(content());
    expect([...sources.keys()].sort()).toEqual(rows.map(({ id }) => id).sort());
    for (const ids of sources.values()) {
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(content().sources.has(id), id).toBe(true);
    }
    expect(sources.get('state-of-exception-2022-03-27')).toEqual([
      'pledgetimes-2023-02-26',
      'seed-003',
      'seed-000',
      'sivaraldia-2022-03-27',
    ]);
  });

  it('draws one mark an event, and the key events of every thread by name', () => {
    const named = namedEvents(rows);
    expect(named.map(({ id }) => id).sort()).toEqual([...KEY_EVENTS].sort());
    expect(new Set(named.map(({ thread }) => thread)).size).toBe(THREADS.length);
    const circles = shapesOf(chart.spec(rows, view(), context)).filter((s) => s.kind === 'circle');
    // One an event, one more beside each name, three in the key.
    expect(circles).toHaveLength(118 + named.length + 3);
    const written = writtenIn(chart.spec(rows, view({ thread: 'court' }), context));
    expect(written).toContain('Reported, unconfirmed: a freed man files');
  });

  it('says so when a view holds nothing', () => {
    const spec = chart.spec(rows, view({ thread: 'money', year: '2019' }), context);
    expect(writtenIn(spec)).toContain('No event in this record');
    expect(chart.sentence(rows, view({ words: 'xyz' }), context)).toMatchObject({
      count: { number: 0 },
      words: '; “xyz”',
    });
  });

  it.each(THREADS)('keeps the thread %s inside the picture', (thread) => {
    for (const width of [340, 680]) {
      // Six pixels a letter is wide for these sizes.
      const measure = (text: string) => text.length * 6;
      const spec = chart.spec(rows, view({ thread }), { ...context, width, measure });
      expect(reachOf(spec, measure)).toBeLessThanOrEqual(width);
    }
  });

  it('reads its rows back from the table', () => {
    expect(chart.parse(recordsOf(chart.table(rows, context)))).toEqual(rows);
  });

  it('counts by certainty', () => {
    expect(chart.sentence(rows, view(), context)).toMatchObject({
      total: { number: 118 },
      court: { number: 32 },
      unconfirmed: { number: 3 },
      firstDate: { date: '2019-09' },
      lastDate: { date: '2026-08' },
    });
    const chosen = view({ thread: 'money', year: '2026' });
    expect(chart.sentence(rows, chosen, context)).toMatchObject({
      count: { number: 1 },
      thread: 'Money',
      year: '2026',
    });
    expect(chart.takeaway?.(chosen)).toBe('takeaway_chosen');
  });
});
