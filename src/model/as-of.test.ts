import { describe, expect, it } from 'vitest';
import { isStale, mayHaveChanged, printAsOf } from './as-of.ts';
import { factById } from './print.ts';

describe('mayHaveChanged', () => {
  it('begins on the thirty-first day after the date', () => {
    expect(mayHaveChanged('2026-10-22', '2026-11-21')).toBe(false);
    expect(mayHaveChanged('2026-10-21', '2026-11-21')).toBe(true);
  });

  it('counts from the last day that a month or a year can mean', () => {
    expect(mayHaveChanged('2026-10', '2026-11-30')).toBe(false);
    expect(mayHaveChanged('2026-10', '2026-12-01')).toBe(true);
    expect(mayHaveChanged('2025', '2026-01-30')).toBe(false);
    expect(mayHaveChanged('2025', '2026-01-31')).toBe(true);
    expect(mayHaveChanged('2024-02', '2024-03-30')).toBe(false);
  });

  it('is no matter of what comes after the edition', () => {
    expect(mayHaveChanged('2027-03-01', '2026-11-21')).toBe(false);
  });
});

describe('printAsOf', () => {
  const open = { as_of: '2026-03-03', may_change: true };

  it('says of what goes on that it may have changed, once the edition is late enough', () => {
    expect(printAsOf(open, 'en', '2026-03-20')).toBe('March 3, 2026');
    expect(printAsOf(open, 'en', '2026-11-21')).toBe('March 3, 2026; may have changed since');
    expect(printAsOf(open, 'es', '2026-11-21')).toBe(
      '3 de marzo de 2026; puede haber cambiado desde entonces',
    );
  });

  it('leaves alone what is over: it is as true of its date as ever', () => {
    expect(printAsOf({ as_of: '2024-03' }, 'en', '2036-01-01')).toBe('March 2024');
  });
});

// Which facts go on is a choice of the editors; these are the ones that it was made for.
describe('the facts', () => {
  it.each(['citizens-sent', 'cecot-headcount-2026-01', 'exception-extensions', 'arrests-2026-02'])(
    'say that they may have changed: %s',
    (id) => expect(isStale(factById(id), '2026-11-21')).toBe(true),
  );

  it.each(['slv-rate-2024', 'homicides-2024', 'sent-march-16', 'grant-documented', 'release-date'])(
    'say no such thing of what is over: %s',
    (id) => expect(isStale(factById(id), '2036-11-21')).toBe(false),
  );
});
