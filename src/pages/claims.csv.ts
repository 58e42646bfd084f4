import { claimsCsv } from '../views/register-files.ts';

export const GET = claimsCsv('en');
