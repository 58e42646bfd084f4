import { dataFiles } from '../../views/data-files.ts';

export const { getStaticPaths, GET } = dataFiles('en');
