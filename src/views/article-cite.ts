/** The citations of articles as files: `/articles/<slug>/cite.bib` and its likes. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../model/locale.ts';
import { CITE_FILES, citeFile, type CiteFile } from '../syndication/cite.ts';
import { citedArticle } from '../syndication/cited.ts';

interface Props {
  article: CollectionEntry<'articles'>;
  file: CiteFile;
}

/** The static paths and the handler of `/articles/<slug>/cite.<form>` in a language. */
export function articleCitations(locale: Locale): {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute;
} {
  return {
    getStaticPaths: async () => {
      const articles = await getCollection('articles', ({ id }) => id.startsWith(`${locale}/`));
      return articles.flatMap((article) =>
        CITE_FILES.map((file) => ({
          params: { slug: article.id.split('/')[1], form: file.replace('cite.', '') },
          props: { article, file },
        })),
      );
    },
    GET: ({ props }) => {
      const { article, file } = props as Props;
      return new Response(citeFile(citedArticle(article, locale), file));
    },
  };
}
