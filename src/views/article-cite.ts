/** The citations of articles as files: `/articles/<slug>/cite.bib` and its likes. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { articleBySlug, articles } from '../model/articles.ts';
import type { Locale } from '../model/locale.ts';
import { CITE_FILES, citeFile } from '../syndication/cite.ts';
import { citedArticle } from '../syndication/cited.ts';

/** The static paths and the handler of `/articles/<slug>/cite.<form>` in a language. */
export function articleCitations(locale: Locale): {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute;
} {
  return {
    getStaticPaths: () =>
      articles(locale).flatMap(({ slug }) =>
        CITE_FILES.map((file) => ({
          params: { slug, form: file.replace('cite.', '') },
          props: { file },
        })),
      ),
    GET: ({ params, props }) => {
      const { file } = props as { file: (typeof CITE_FILES)[number] };
      return new Response(citeFile(citedArticle(articleBySlug(params.slug ?? '', locale)), file));
    },
  };
}
