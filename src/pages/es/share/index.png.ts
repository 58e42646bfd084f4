import { homeShare } from '../../../views/share.ts';

export const GET = homeShare('es');
