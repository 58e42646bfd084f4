import { llmsText } from '../views/llms.ts';

export const GET = () => new Response(llmsText());
