/** The files of a chart for print, slides and archives: whole, readable, and the same in the zip. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { SITE } from '../src/config.ts';
import { formatDate } from '../src/model/format.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { ready, sentences } from '../src/pictures/picture.ts';
import { CHARTS, below } from './support/pages.ts';
import { DIST } from './support/paths.ts';

const file = (id: string, locale: Locale, name: string) =>
  readFileSync(join(DIST, below(locale, `charts/${id}/${name}`)));
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Words as a PDF gives them back: where a line breaks, spaces come and go. */
const bare = (text: string) => text.replace(/\s+/g, '');
const each = CHARTS.flatMap((id) => LOCALES.map((locale) => ({ id, locale })));

describe.each(each)('$id in $locale', ({ id, locale }) => {
  const chart = ready(id, locale);
  const { title, subtitle, takeaway } = sentences(chart);

  it('is a page to print with text that can be selected', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(file(id, locale, 'chart.pdf')));
    const { totalPages, text } = await extractText(pdf, { mergePages: true });
    expect(totalPages).toBe(1);
    const found = bare(text);
    const said = [title, subtitle, takeaway, chart.words.sourceNote];
    for (const words of [...said, ...chart.words.notes.map((note) => note.text)])
      expect(found).toContain(bare(words));
    expect(found).toContain(`charts/${id}/`);
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string } };
    expect(info.Title).toBe(title);
  });

  it.each([
    ['chart-16x9.png', 16 / 9],
    ['chart-1x1.png', 1],
  ])('is a picture of a fixed shape: %s', async (name, shape) => {
    const { width, height } = await loadImage(file(id, locale, name));
    expect(width / height).toBeCloseTo(shape, 5);
    expect(width).toBeGreaterThanOrEqual(1080);
  });
});

describe.each(CHARTS)('the zip of %s', (id) => {
  const files = unzipSync(new Uint8Array(file(id, 'en', 'chart.zip')));
  const text = (name: string) => new TextDecoder().decode(files[name]);

  it('is the same in both languages, and holds both', () => {
    expect(file(id, 'es', 'chart.zip').equals(file(id, 'en', 'chart.zip'))).toBe(true);
    for (const locale of LOCALES)
      for (const name of ['chart.svg', 'chart.png', 'chart.pdf', 'data.csv', 'data.json'])
        expect(Buffer.from(files[`${locale}/${name}`] ?? []).equals(file(id, locale, name))).toBe(
          true,
        );
  });

  it('lists a checksum for everything in it that is right', () => {
    const sums = text('SHA256SUMS').trim().split('\n');
    const real = Object.entries(files)
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
    expect(sums.toSorted()).toEqual(real.toSorted());
  });

  it.each(LOCALES)(
    'says in %s what it is, how to cite it, on which terms, and what columns mean',
    (locale) => {
      const chart = ready(id, locale);
      const readme = tidy(text(`${locale}/README.txt`));
      const { title, takeaway } = sentences(chart);
      const said = [title, takeaway, chart.words.sourceNote, SITE.license.name, SITE.license.url];
      for (const words of [...said, ...chart.words.notes.map((note) => note.text)])
        expect(readme).toContain(tidy(words));
      expect(readme).toContain(formatDate(chart.words.asOf, locale));
      expect(readme).toContain(below(locale, `charts/${id}/`));
      const options = { columns: true } as const;
      const codebook = parse<Record<string, string>>(text(`${locale}/codebook.csv`), options);
      const [header = []]: string[][] = parse(text(`${locale}/data.csv`), { to: 1 });
      expect(['id', ...codebook.map(({ column }) => column)]).toEqual(header);
      expect(codebook.filter(({ label }) => !label)).toEqual([]);
    },
  );
});
