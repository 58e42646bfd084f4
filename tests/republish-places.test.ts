/** The paragraph of every place in every language and format. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE_URL, SITE } from '../src/config.ts';
import { LOCALES } from '../src/model/locale.ts';
import { TAGS } from '../src/syndication/copy/allowed.ts';
import { markdownWords, numbersIn, squeeze, wordsOf } from './support/copies.ts';
import { attr, elements, parseHtml } from './support/html.ts';
import { below } from './support/pages.ts';
import { DIST } from './support/paths.ts';
import { PLACES } from './support/places.ts';

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
