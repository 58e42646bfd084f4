/** Robots may read everything; the list of all pages stands at the address built for. */
import { BASE, fullAddress } from '../paths.ts';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(`${BASE}/sitemap-index.xml`)}\n`);
