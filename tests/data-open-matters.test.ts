/** What goes on is dated where it is read, and readers are told when that date is long ago. */
import { describe, expect, it } from 'vitest';
import { attr, elements, readPage, textOf } from './support/html.ts';

/** The text of an element by its id. */
function words(path: string, id: string): string {
  const found = [...elements(readPage(path))].find((element) => attr(element, 'id') === id);
  if (!found) throw new Error(`${path} has no #${id}`);
  return textOf(found).replace(/\s+/g, ' ');
}

describe.each([
  ['/', 'may have changed since'],
  ['/es/', 'puede haber cambiado desde entonces'],
])('below %s', (root, warning) => {
  it.each(['citizens-sent', 'cecot-headcount-2026-01', 'arrests-2026-02'])(
    'the register says it of %s',
    (id) => expect(words(`${root}claims/`, id)).toContain(warning),
  );

  it.each(['slv-rate-2024', 'homicides-2024', 'grant-documented'])(
    'the register does not say it of %s, which is over',
    (id) => expect(words(`${root}claims/`, id)).not.toContain(warning),
  );

  it('every open question has its date, and all are listed', () => {
    const page = readPage(`${root}claims/`);
    const threads = [...elements(page)].filter((one) => /^open-/.test(attr(one, 'id') ?? ''));
    expect(threads.length).toBeGreaterThan(20);
    for (const thread of threads) {
      expect(textOf(thread).replace(/\s+/g, ' ')).toMatch(/(As of|Fecha): [^·]*20\d\d/);
    }
    expect(words(`${root}claims/`, 'open-return-order-compliance')).toContain(warning);
  });

  it('the note behind a figure of an article says it', () => {
    const page = readPage(`${root}articles/inside-cecot/`);
    const phrase = [...elements(page)].find(
      (one) => attr(one, 'data-fact') === 'cecot-headcount-2026-01',
    );
    const [button] = phrase ? [...elements(phrase)].filter((one) => one.tagName === 'button') : [];
    const note = (button && attr(button, 'popovertarget')) ?? '';
    expect(words(`${root}articles/inside-cecot/`, note)).toContain(warning);
  });

  it('a chart of what goes on says it below its source, another does not', () => {
    expect(words(`${root}charts/exception-arrests/`, 'chart-exception-arrests')).toContain(warning);
    expect(words(`${root}charts/homicides/`, 'chart-homicides')).not.toContain(warning);
  });
});
