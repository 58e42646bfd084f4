import { oembedAnswers } from '../../views/oembed.ts';

export const { getStaticPaths, GET } = oembedAnswers('en');
