import { articlePacks } from '../../views/article-pack.ts';

export const { getStaticPaths, GET } = articlePacks('en');
