import { articleCopies } from '../../../views/article-copies.ts';

export const { getStaticPaths, GET } = articleCopies('en');
