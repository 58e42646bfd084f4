import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkPackages } from './project-copy.ts';

const page = (pages: number) => `---
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, i) => ({ params: { id: String(i) } }));
}
const { id } = Astro.params;
---

<html lang="en"><head><title>{id}</title></head><body><p>{id}</p></body></html>
`;

/** Writes an Astro project of so many pages with nothing on them; packages are those of `from`. */
export function writeBareSite(from: string, to: string, pages: number): void {
  const folder = join(to, 'src/pages');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(to, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(to, 'astro.config.mjs'),
    'export default { devToolbar: { enabled: false } };\n',
  );
  writeFileSync(join(folder, '[id].astro'), page(pages));
  linkPackages(from, to);
}
