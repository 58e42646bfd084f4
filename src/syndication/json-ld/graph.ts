/** What pages say about themselves to machines: schema.org, as JSON-LD. */
import type { BreadcrumbList, Organization, Thing, WebSite } from 'schema-dts';
import { SITE } from '../../config.ts';
import type { Locale } from '../../model/locale.ts';
import { interfaceText } from '../../model/print.ts';
import { BASE, fullAddress, pagePath } from '../../paths.ts';

/** A thing that has a type; a page names several. */
export type Described = Exclude<Thing, string>;

/** Names the publisher in every page, whatever its language. */
const PUBLISHER_ID = () => fullAddress(`${pagePath('en')}#publisher`);

/** Full address of a page or file below a language. */
export const full = (locale: Locale, path: string): string => fullAddress(pagePath(locale, path));

/** Who publishes, as much as every page has to say. */
export function publisher(locale: Locale) {
  return {
    '@type': 'Organization',
    '@id': PUBLISHER_ID(),
    name: SITE.publisher,
    url: full(locale, ''),
  } as const satisfies Organization;
}

/** Who signs: the team, in the language of the page. */
export function author(locale: Locale) {
  return {
    '@type': 'Organization',
    name: SITE.byline[locale],
    url: full(locale, 'about/'),
  } as const satisfies Organization;
}

/** The site and who publishes it, with the rules that they keep to. */
export function siteThings(locale: Locale): Described[] {
  const organization: Organization = {
    ...publisher(locale),
    logo: fullAddress(`${BASE}/apple-touch-icon.png`),
    email: SITE.email,
    publishingPrinciples: full(locale, 'method/'),
    correctionsPolicy: full(locale, 'corrections/'),
  };
  const site: WebSite = {
    '@type': 'WebSite',
    name: SITE.name[locale],
    alternateName: interfaceText(locale, 'site.tagline'),
    url: full(locale, ''),
    inLanguage: locale,
    license: SITE.license.url,
    publisher: { '@id': PUBLISHER_ID() },
  };
  return [organization, site];
}

/** A step of the way down to a page. */
export interface Crumb {
  name: string;
  /** Path below the language. */
  path: string;
}

/** The pages above one that lies below a section: the story, then the section. None for others. */
export function crumbsTo(locale: Locale, path: string): Crumb[] {
  const [section = '', ...below] = path.split('/').filter(Boolean);
  if (below.length === 0) return [];
  return [
    { name: interfaceText(locale, 'nav.story'), path: '' },
    { name: interfaceText(locale, `nav.${section}`), path: `${section}/` },
  ];
}

/** The way down to a page, the page itself last. */
export function breadcrumbList(locale: Locale, path: string, name: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...crumbsTo(locale, path), { name, path }].map((crumb, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: crumb.name,
      item: full(locale, crumb.path),
    })),
  };
}

/** Things as the text of a `<script>`: no `<` in it, so that nothing in it ends the element. */
export function graphText(things: readonly Described[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
