/** What each version of an article said: `/articles/<slug>/v<N>.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { articleBySlug, articles } from '../model/articles.ts';
import type { Locale } from '../model/locale.ts';
import { releases } from '../model/releases.ts';
import { versionJson } from '../syndication/version-copy.ts';
import { siteAddress } from './article-copies.ts';

/** The static paths and the handler of the versions in a language. */
export function articleVersions(locale: Locale): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () =>
      articles(locale).flatMap(({ slug }) =>
        releases(slug).map(({ version }) => ({ params: { slug, version: String(version) } })),
      ),
    GET: ({ params }) => {
      const { slug = '', version = '' } = params;
      const release = releases(slug).find((one) => String(one.version) === version);
      if (!release) throw new Error(`The article "${slug}" has no version ${version}.`);
      const said = versionJson(articleBySlug(slug, locale), release, siteAddress);
      return new Response(`${JSON.stringify(said, null, 2)}\n`);
    },
  };
}
