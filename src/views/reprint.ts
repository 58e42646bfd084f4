/** What goes with a paragraph that others reprint: source, credit, license, the owners' terms. */
import type { Root } from 'hast';
import { h } from 'hastscript';
import { ownersOf } from '../charts/shared/owners.ts';
import { SITE } from '../config.ts';
import { content } from '../model/content.ts';
import { formatDate } from '../model/format.ts';
import { interfaceText } from '../model/print.ts';
import type { Correction } from '../model/schemas/records.ts';
import { fullAddress, pagePath } from '../paths.ts';
import { sentences } from '../pictures/picture.ts';
import type { ReadyPlace } from '../pictures/place.ts';
import { correctionsOf, correctionText, touchingPlace } from '../syndication/corrections.ts';
import { lines } from '../syndication/copy/blocks.ts';
import { linked } from '../syndication/copy/linked.ts';

/** Notes without which the paragraph would be misread: what is counted, and what is our arithmetic. */
const KEPT = ['wider-definition', 'arithmetic'];

/** The paragraph of a place and what goes with it, a line each. */
export interface Reprint {
  /** What was mended in it, newest first. */
  corrections: string[];
  paragraph: string;
  /** Notes, source, credit, license, the owners' terms. */
  credit: string[];
}

/** What is reprinted of a place; `all` are the corrections of the site. */
export function reprint(
  chart: ReadyPlace,
  id: string,
  all: readonly Correction[] = content().corrections,
): Reprint {
  const { locale, words, built } = chart;
  const say = (key: string, values?: Record<string, string>) => interfaceText(locale, key, values);
  const { name: license, url } = SITE.license;
  return {
    corrections: correctionsOf(all, touchingPlace(id), locale).map((correction) =>
      [
        say('copy.correction', { date: formatDate(correction.date, locale) }),
        correctionText(correction, locale),
      ].join(' '),
    ),
    paragraph: words.paragraph,
    credit: [
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
    ],
  };
}

/** The same as plain text, corrections first. */
export function reprintText({ corrections, paragraph, credit }: Reprint): string {
  return `${[...corrections, paragraph, ...credit].join('\n\n')}\n`;
}

/** The same in plain tags, with the chart as a figure. */
export function reprintTree(
  chart: ReadyPlace,
  id: string,
  { corrections, paragraph, credit } = reprint(chart, id),
): Root {
  const { locale, words } = chart;
  const { title, subtitle, alt } = sentences(chart);
  const page = fullAddress(pagePath(locale, `places/${id}/`));
  const say = (key: string) => interfaceText(locale, key);
  const notes = words.notes.map(({ text }) => text);
  return lines([
    h('link', { rel: ['canonical'], href: page }),
    ...corrections.map((line) => h('p', [h('strong', line)])),
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
