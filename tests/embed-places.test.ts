/** The frames of places: every one as it is sent. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE_URL } from '../src/config.ts';
import { formatDate } from '../src/model/format.ts';
import { LOCALES } from '../src/model/locale.ts';
import { sentences } from '../src/pictures/picture.ts';
import { readyPlace } from '../src/pictures/place.ts';
import { attr, findAll, parseHtml, readDist, textOf } from './support/html.ts';
import { below } from './support/pages.ts';
import { PLACES } from './support/places.ts';

/** Bytes after gzip -9 of what the first view takes: one file. */
const LIMIT = 12 * 1024;
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(LOCALES)('the frame of each place in %s', (locale) => {
  const frames = PLACES.map((id) => {
    const html = readDist(below(locale, `embed/places/${id}/`));
    const document = parseHtml(html);
    const page = DEFAULT_SITE_URL + below(locale, `places/${id}/`);
    return { id, html, document, page, chart: readyPlace(id, locale) };
  });
  /** Ids of the frames for which something does not hold. */
  const wrong = (holds: (frame: (typeof frames)[number]) => boolean) =>
    frames.filter((frame) => !holds(frame)).map(({ id }) => id);

  it('holds title, subtitle, takeaway, every note, source and date', () => {
    const missing = wrong(({ document, chart }) => {
      const [figure] = findAll(document, 'figure');
      const text = figure ? tidy(textOf(figure)) : '';
      const { title, subtitle, takeaway } = sentences(chart);
      const { notes, sourceNote, asOf } = chart.words;
      const said = [title, subtitle, takeaway, sourceNote, formatDate(asOf, locale)];
      return [...said, ...notes.map((note) => note.text)].every((words) =>
        text.includes(tidy(words)),
      );
    });
    expect(missing).toEqual([]);
  });

  it('holds picture and table, and links to the page of the place', () => {
    const missing = wrong(({ document, page, chart }) => {
      const links = findAll(document, 'a', (link) => attr(link, 'href') === page);
      const rows = findAll(document, 'tr', (row) => attr(row, 'data-key') !== undefined);
      const canonical = findAll(document, 'link', (link) => attr(link, 'href') === page);
      return (
        findAll(document, 'svg').length === 2 &&
        rows.length === chart.rows.length &&
        canonical.length === 1 &&
        links.some((link) => textOf(link) === page)
      );
    });
    expect(missing).toEqual([]);
  });

  it('asks for nothing before its first paint, and keeps to its weight', () => {
    expect(wrong(({ html }) => !/<(img|script[^>]* src|link rel="stylesheet")/.test(html))).toEqual(
      [],
    );
    expect(wrong(({ html }) => gzipSync(html, { level: 9 }).length <= LIMIT)).toEqual([]);
  });

  it('is found from the page of the place by oEmbed', () => {
    const lost = wrong(({ id }) => {
      const page = parseHtml(readDist(below(locale, `places/${id}/`)));
      const [link] = findAll(
        page,
        'link',
        (one) => attr(one, 'type') === 'application/json+oembed',
      );
      const path = (attr(link ?? (page.childNodes[0] as never), 'href') ?? '').replace(
        DEFAULT_SITE_URL,
        '',
      );
      const answer = JSON.parse(readDist(path)) as Record<string, unknown>;
      return String(answer.html).includes(
        `"${DEFAULT_SITE_URL}${below(locale, `embed/places/${id}/`)}"`,
      );
    });
    expect(lost).toEqual([]);
  });
});
