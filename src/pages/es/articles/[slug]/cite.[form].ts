import { articleCitations } from '../../../../views/article-cite.ts';

export const { getStaticPaths, GET } = articleCitations('es');
