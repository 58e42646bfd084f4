/** What goes with a paragraph that others reprint: source, credit, license, the owners' terms. */
import type { Root } from 'hast';
import { h } from 'hastscript';
import { ownersOf } from '../charts/shared/owners.ts';
import { SITE } from '../config.ts';
import { formatDate } from '../model/format.ts';
import { interfaceText } from '../model/print.ts';
import { fullAddress, pagePath } from '../paths.ts';
import { sentences } from '../pictures/picture.ts';
import type { ReadyPlace } from '../pictures/place.ts';
import { lines } from '../syndication/copy/blocks.ts';
import { linked } from '../syndication/copy/linked.ts';

/** Notes without which the paragraph would be misread: what is counted, and what is our arithmetic. */
const KEPT = ['wider-definition', 'arithmetic'];

/** The paragraph of a place and what goes with it, a line each. */
export function reprintLines(chart: ReadyPlace, id: string): string[] {
  const { locale, words, built } = chart;
  const say = (key: string, values?: Record<string, string>) => interfaceText(locale, key, values);
  const { name: license, url } = SITE.license;
  return [
    words.paragraph,
    ...words.notes.filter(({ id: note }) => KEPT.includes(note)).map(({ text }) => text),
    `${say('figure.source')}: ${words.sourceNote}`,
    say('places.credit', {
      title: sentences(chart).title,
      byline: SITE.byline[locale],
      site: SITE.name[locale],
      date: formatDate(SITE.published, locale),
      address: fullAddress(pagePath(locale, `places/${id}/`)),
    }),
    say('places.license', { license, address: url }),
    ...ownersOf(built, locale).map(({ name, terms }) =>
      say('places.figures', { owner: name, terms }),
    ),
  ];
}

/** The same in plain tags, with the chart as a figure. */
export function reprintTree(chart: ReadyPlace, id: string): Root {
  const { locale, words } = chart;
  const { title, subtitle, alt } = sentences(chart);
  const page = fullAddress(pagePath(locale, `places/${id}/`));
  const say = (key: string) => interfaceText(locale, key);
  const notes = words.notes.map(({ text }) => text);
  const [paragraph = '', ...credit] = reprintLines(chart, id);
  return lines([
    h('link', { rel: ['canonical'], href: page }),
    h('p', paragraph),
    h('figure', [
      h('img', { src: `${page}chart.png`, alt }),
      h('figcaption', [
        h('strong', `${title}.`),
        ` ${subtitle} ${say(notes.length === 1 ? 'figure.note' : 'figure.notes')}: ${notes.join(' ')} `,
        h('a', { href: page }, say('copy.interactive')),
      ]),
    ]),
    ...credit.map((line) => h('p', linked(line))),
  ]);
}
