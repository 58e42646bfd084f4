/** The paragraph of every place in every language and format. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { DEFAULT_SITE_URL, SITE } from '../src/config.ts';
import { LOCALES } from '../src/model/locale.ts';
import type { Correction } from '../src/model/schemas/records.ts';
import { readyPlace } from '../src/pictures/place.ts';
import { TAGS } from '../src/syndication/copy/allowed.ts';
import { asHtml } from '../src/syndication/copy/formats.ts';
import { reprint, reprintText, reprintTree } from '../src/views/reprint.ts';
import { CLEAN_UPS } from './support/clean-ups.ts';
import { markdownWords, numbersIn, squeeze, wordsOf } from './support/copies.ts';
import { attr, elements, parseHtml } from './support/html.ts';
import { below } from './support/pages.ts';
import { DIST } from './support/paths.ts';
import { purify } from './support/purify.ts';
import { PLACES } from './support/places.ts';

/** Touches the pages of all places. */
const CORRECTION: Correction = {
  id: 'of-places',
  date: '2026-12-01',
  said: { en: 'A wrong word.', es: 'Una palabra equivocada.' },
  says: { en: 'The right word.', es: 'La palabra correcta.' },
  touches: ['page:places'],
};

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off' },
});

describe.each(LOCALES)('in %s', (locale) => {
  const places = PLACES.map((id) => {
    const path = below(locale, `places/${id}/`);
    const read = (format: string) => readFileSync(join(DIST, path, `paragraph.${format}`), 'utf8');
    return { id, path, html: read('html'), md: read('md'), txt: read('txt') };
  });

  it('is valid HTML of plain tags', () => {
    const faults = places.flatMap(({ id, html }) => {
      const { results } = validator.validateStringSync(html);
      const strange = [...elements(parseHtml(html.slice(html.indexOf('<p>'))))].filter(
        ({ tagName, attrs }) =>
          !['html', 'head', 'body'].includes(tagName) &&
          (!TAGS.includes(tagName) ||
            attrs.some(({ name }) => ['class', 'style', 'id'].includes(name))),
      );
      return [
        ...results.flatMap(({ messages }) => messages.map(({ message }) => `${id}: ${message}`)),
        ...strange.map(({ tagName }) => `${id}: <${tagName}>`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('says the same in each format: paragraph, source, credit, license', () => {
    const faults = places.flatMap(({ id, path, html, md, txt }) => {
      const lines = txt.trim().split('\n\n').map(squeeze);
      const words = [wordsOf(html.slice(html.indexOf('<p>'))), markdownWords(md)];
      const missing = [...lines, DEFAULT_SITE_URL + path, SITE.license.url].filter((line) =>
        words.some((one) => !one.includes(line)),
      );
      const [a, b] = words.map((one) => numbersIn(one).sort().join(' '));
      return [
        ...missing.map((line) => `${id}: ${line}`),
        ...(a === b ? [] : [`${id}: numbers differ`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('keeps paragraph, correction, credit and license after every clean-up', async () => {
    vi.stubEnv('SITE', DEFAULT_SITE_URL);
    onTestFinished(() => void vi.unstubAllEnvs());
    const copies = PLACES.map((id) => {
      const chart = readyPlace(id, locale);
      const said = reprint(chart, id, [CORRECTION]);
      return { id, said, html: asHtml(reprintTree(chart, id, said)) };
    });
    const purified = await purify(copies.map(({ html }) => html));
    const lost = copies.flatMap(({ id, said, html }, i) => {
      const cleaned = [
        ...Object.values(CLEAN_UPS).map((cleanUp) => wordsOf(cleanUp(html))),
        wordsOf(purified[i] ?? ''),
        squeeze(reprintText(said)),
      ];
      const lines = [...said.corrections, said.paragraph, ...said.credit].map(squeeze);
      const order = cleaned.filter((words) => words.indexOf(lines[0] ?? '') !== 0);
      return [
        ...lines.filter((line) => cleaned.some((words) => !words.includes(line))),
        ...order.map(() => 'the correction is not first'),
      ].map((line) => `${id}: ${line}`);
    });
    expect(lost).toEqual([]);
    expect(copies.every(({ said }) => said.corrections.length === 1)).toBe(true);
  });

  it('has the picture of the place with what it shows', () => {
    const faults = places.filter(({ html, path }) => {
      const pictures = [...elements(parseHtml(html))].filter(({ tagName }) => tagName === 'img');
      const [picture] = pictures;
      return (
        !picture ||
        attr(picture, 'src') !== `${DEFAULT_SITE_URL}${path}chart.png` ||
        (attr(picture, 'alt') ?? '').length < 20
      );
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
  });
});
