/** Everything of a chart in one zip: pictures, data, codebook and a text to read first, in both languages. */
import { stringify } from 'csv-stringify/sync';
import { ownersOf } from '../charts/shared/owners.ts';
import { SITE } from '../config.ts';
import { formatDate } from '../model/format.ts';
import { interfaceText } from '../model/print.ts';
import { asSentence } from '../model/text.ts';
import { sentences, type Ready } from '../pictures/picture.ts';
import { citationText } from '../syndication/cite.ts';
import { zipOf } from '../syndication/zip.ts';
import { citedChart } from '../syndication/cited.ts';

/** What every column of the data means, as CSV. */
export function codebook({ built: { chart }, rows, ...context }: Ready): string {
  const { columns, rows: body } = chart.table(rows, { ...context });
  return stringify([
    ['column', 'label', 'kind'],
    ...columns.map(({ key, label }, i) => [key, label, body[0]?.cells[i]?.kind ?? 'text']),
  ]);
}

/** The text to read first: what it shows, what to watch out for, how to cite it, on which terms. */
export function readme(chart: Ready): string {
  const { locale, words } = chart;
  const say = (key: string, values?: Record<string, string>) => interfaceText(locale, key, values);
  const { title, subtitle, takeaway } = sentences(chart);
  return [
    title,
    subtitle,
    takeaway,
    `${say('figure.notes')}:\n${words.notes.map(({ text }) => `- ${text}`).join('\n')}`,
    `${say('figure.source')}: ${words.sourceNote}`,
    say('figure.dataAsOf', { date: formatDate(words.asOf, locale) }),
    `${say('actions.cite')}: ${citationText(citedChart(`charts/${chart.built.chart.id}/`, title, locale), 'chicago')}`,
    `${say('use.license', { license: `${SITE.license.name} (${SITE.license.url})` })}`,
    ...ownersOf(chart.built, locale).map(({ name, terms }) => `${asSentence(name)} ${terms}`),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

/** One language's part of a pack: its folder, chart and files. */
export interface PackPart {
  chart: Ready;
  files: Readonly<Record<string, string | Uint8Array>>;
}

/** The zip of a chart. */
export function chartPack(parts: readonly PackPart[]): Uint8Array {
  const all = parts.flatMap(({ chart, files }) =>
    Object.entries({
      ...files,
      'README.txt': readme(chart),
      'codebook.csv': codebook(chart),
    }).map(([name, body]) => [`${chart.locale}/${name}`, body] as const),
  );
  return zipOf(Object.fromEntries(all));
}
