import { describe, expect, it } from 'vitest';
import { sitemapEntry } from './sitemap.ts';

const canonical = '<link rel="canonical" href="https://x.example/a/">';
const twin = '<link rel="alternate" hreflang="es" href="https://x.example/es/a/">';
const feed = '<link rel="alternate" type="application/rss+xml" href="/corrections.xml">';

describe('sitemapEntry', () => {
  it('names the page and its twins, and no feed', () => {
    expect(sitemapEntry(`<head>${canonical}${twin}${feed}</head>`)).toBe(
      [
        '<url>',
        '<loc>https://x.example/a/</loc>',
        '<xhtml:link rel="alternate" hreflang="es" href="https://x.example/es/a/"/>',
        '</url>',
      ].join('\n'),
    );
  });

  it('leaves out a page that search engines are to leave out', () => {
    const noindex = '<meta name="robots" content="noindex">';
    expect(sitemapEntry(`<head>${noindex}</head>`)).toBeUndefined();
    expect(sitemapEntry(`<head>${noindex}${canonical}</head>`)).toBeUndefined();
  });
});
