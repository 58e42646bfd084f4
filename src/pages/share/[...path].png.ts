import { sharePictures } from '../../views/share.ts';

export const { getStaticPaths, GET } = sharePictures('en');
