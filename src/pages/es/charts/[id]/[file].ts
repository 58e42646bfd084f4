import { chartFiles } from '../../../../views/chart-files.ts';

export const { getStaticPaths, GET } = chartFiles('es');
