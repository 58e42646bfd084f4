/** `/llms.txt`: what the site holds, and what holds for its figures, for programs that read for people. */
import { getCollection } from 'astro:content';
import { CHARTS } from '../charts/registry.ts';
import { SITE } from '../config.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import { interfaceText, printText } from '../model/print.ts';
import { ready, sentences } from '../pictures/picture.ts';
import { BASE, fullAddress, pagePath } from '../paths.ts';
import { full } from '../syndication/json-ld/graph.ts';

const link = (name: string, address: string, text = '') =>
  `- [${name.replace(/[[\]]/g, '')}](${address})${text && `: ${text}`}`;

const FILES = ['data/datapackage.json', 'facts.json', 'claims.csv', 'corrections.json'];

/** One language's part: its articles, charts and lists. */
async function part(locale: Locale): Promise<string[]> {
  const say = (key: string) => interfaceText(locale, key);
  const articles = await getCollection('articles', ({ id }) => id.startsWith(`${locale}/`));
  articles.sort((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0));
  return [
    `## ${say('articles.title')}`,
    articles
      .map(({ id, data: { title, dek } }) =>
        link(
          printText(title, locale),
          full(locale, `articles/${id.split('/')[1]}/`),
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

/** The text, in Markdown as llmstxt.org has it: English first, then Spanish. */
export async function llmsText(): Promise<string> {
  const parts = await Promise.all(
    LOCALES.map(async (locale) => [
      ...(locale === 'en' ? [] : [`# ${SITE.name[locale]}`]),
      `> ${interfaceText(locale, 'site.description')}`,
      interfaceText(locale, 'llms.rules', {
        license: `${SITE.license.name} (${SITE.license.url})`,
        byline: SITE.byline[locale],
        site: SITE.name[locale],
      }),
      ...(await part(locale)),
    ]),
  );
  const files = FILES.map((file) => link(file, fullAddress(`${BASE}/${file}`))).join('\n');
  const home = link(SITE.name.es, fullAddress(pagePath('es')));
  return `${[`# ${SITE.name.en}`, home, ...(parts[0] ?? []), `## ${interfaceText('en', 'nav.data')}`, files, ...(parts[1] ?? [])].join('\n\n')}\n`;
}
