/**
 * `v<N>.json` of an article: what a version said, as much of it as a check of old copies needs. Its
 * fields are those of `article.json`; what a release does not keep is empty.
 */
import { SITE } from '../config.ts';
import type { Article } from '../model/articles.ts';
import { escapeXml } from '../model/escape-xml.ts';
import { formatDate } from '../model/format.ts';
import { interfaceText } from '../model/print.ts';
import type { Release } from '../model/releases.ts';
import type { CopyContext } from './copy/context.ts';

/** A version of an article in its language. */
export function versionJson(
  { slug, locale, front }: Article,
  release: Release,
  address: CopyContext['address'],
): object {
  const { version, date } = release;
  const { title, dek, summary, blocks, charts } = release[locale];
  const uri = address(locale, `articles/${slug}/`);
  const firstcreated = front.published ?? date;
  const text = [title, dek, ...summary, ...blocks].filter(Boolean);
  return {
    uri,
    type: 'text',
    language: locale,
    version: String(version),
    firstcreated,
    versioncreated: date,
    headlines: [{ role: 'main', value: title }],
    by: SITE.byline[locale],
    bodies: [
      {
        role: 'main',
        contenttype: 'text/html',
        value: text.map((block) => `<p>${escapeXml(block)}</p>`).join('\n'),
      },
    ],
    copyrightholder: SITE.publisher,
    license: { ...SITE.license },
    attribution: interfaceText(locale, 'copy.attribution', {
      author: SITE.byline[locale],
      site: SITE.name[locale],
      address: uri,
      date: formatDate(firstcreated, locale),
      version: String(version),
      license: SITE.license.name,
      terms: SITE.license.url,
    }),
    corrections: [],
    associations: Object.entries(charts).map(([name, caption]) => ({
      name,
      headline: '',
      caption,
      alt: '',
      uri: address(locale, `charts/${name}/`),
    })),
  };
}
