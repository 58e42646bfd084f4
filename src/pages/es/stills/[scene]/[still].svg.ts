import { stills } from '../../../../views/stills.ts';

export const { getStaticPaths, GET } = stills('es');
