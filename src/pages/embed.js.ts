import type { APIRoute } from 'astro';
import { script } from '../embed/code.ts';

export const GET: APIRoute = () => new Response(`${script('host').text}\n`);
