import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { contentWatch } from './scripts/lib/content-watch.ts';
import { leanPolicies } from './scripts/lib/lean-policy.ts';
import { searchIndex } from './scripts/lib/search-index.ts';
import { sitemaps } from './scripts/lib/sitemap.ts';
import { stableIslands } from './scripts/lib/stable-islands.ts';
import { wakeFile } from './scripts/lib/wake-file.ts';
import { JS_CLASS } from './src/components/page/js-class.ts';
import { baseLinks } from './src/model/read/base-links.ts';
import { numberNotes } from './src/model/read/number-notes.ts';
import { wakeDirective } from './src/islands/wake-directive.ts';

const jsClassHash = createHash('sha256').update(JS_CLASS).digest('base64');

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://cecot-deal.example',
  base,
  trailingSlash: 'always',
  output: 'static',
  cacheDir: './.cache/astro',
  i18n: {
    locales: ['en', 'es'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: false },
  },
  integrations: [
    mdx(),
    svelte(),
    wakeDirective(),
    contentWatch(),
    stableIslands(),
    wakeFile(),
    leanPolicies(),
    searchIndex(),
    sitemaps(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [numberNotes, () => baseLinks(base)] }),
  },
  build: { inlineStylesheets: 'never', assets: '_astro' },
  devToolbar: { enabled: false },
  prefetch: false,
  security: {
    csp: {
      scriptDirective: { hashes: [`sha256-${jsClassHash}`] },
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    ssr: { external: ['@napi-rs/canvas', 'subset-font'] },
  },
});
