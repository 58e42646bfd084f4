import { llmsText } from '../views/llms.ts';

export const GET = async () => new Response(await llmsText());
