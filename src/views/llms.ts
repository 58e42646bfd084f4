/** `/llms.txt`: what the site holds, and what holds for its figures, for programs that read for people. */
import { CHARTS } from '../charts/registry.ts';
import { SITE } from '../config.ts';
import { articles } from '../model/articles.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText, printText } from '../model/print.ts';
import { ready, sentences } from '../pictures/picture.ts';
import { BASE, fullAddress } from '../paths.ts';
import { full } from '../syndication/json-ld/graph.ts';

const link = (name: string, address: string, text = '') =>
  `- [${name.replace(/[[\]]/g, '')}](${address})${text && `: ${text}`}`;

const FILES = [
  'data/datapackage.json',
  'facts.json',
  'claims.csv',
  'corrections.json',
  'charts.json',
];

/** One language's part: its articles, charts and lists. */
function part(locale: Locale): string[] {
  const say = (key: string) => interfaceText(locale, key);
  return [
    `## ${say('articles.title')}`,
    articles(locale)
      .map(({ slug, front: { title, dek } }) =>
        link(
          printText(title, locale),
          full(locale, `articles/${slug}/`),
          dek && printText(dek, locale),
        ),
      )
      .join('\n'),
    `## ${say('charts.title')}`,
    [...CHARTS.keys()]
      .map((id) => link(sentences(ready(id, locale)).title, full(locale, `charts/${id}/`)))
      .join('\n'),
    `## ${say('llms.reference')}`,
    ['claims', 'sources', 'glossary', 'method', 'corrections', 'data', 'about', 'contact']
      .map((page) => link(say(`nav.${page}`), full(locale, `${page}/`)))
      .join('\n'),
  ];
}

/** One language's beginning: its name, what it is about, what holds for its figures. */
function opening(locale: Locale): string[] {
  return [
    `# ${SITE.name[locale]}`,
    `> ${interfaceText(locale, 'site.description')}`,
    interfaceText(locale, 'llms.rules', {
      license: `${SITE.license.name} (${SITE.license.url})`,
      byline: SITE.byline[locale],
      site: SITE.name[locale],
    }),
  ];
}

/** The text, in Markdown as llmstxt.org has it: English, the files, then Spanish. */
export function llmsText(): string {
  const files = FILES.map((file) => link(file, fullAddress(`${BASE}/${file}`))).join('\n');
  const parts = [
    ...opening('en'),
    ...part('en'),
    `## ${interfaceText('en', 'nav.data')}`,
    files,
    ...opening('es'),
    ...part('es'),
  ];
  return `${parts.join('\n\n')}\n`;
}
