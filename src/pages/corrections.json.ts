import { correctionsJson } from '../views/register-files.ts';

export const GET = correctionsJson('en');
