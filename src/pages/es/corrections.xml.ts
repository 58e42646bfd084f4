import { correctionsFeed } from '../../views/register-files.ts';

export const GET = correctionsFeed('es');
