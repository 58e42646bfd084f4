import { articleVersions } from '../../../../views/article-versions.ts';

export const { getStaticPaths, GET } = articleVersions('es');
