import { placeFiles } from '../../../../views/place-files.ts';

export const { getStaticPaths, GET } = placeFiles('es');
