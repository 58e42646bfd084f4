import { factsJson } from '../views/register-files.ts';

export const GET = factsJson('en');
