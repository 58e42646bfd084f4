import { describe, expect, it } from 'vitest';
import { rss, type Feed } from './rss.ts';

const feed: Feed = {
  title: 'Corrections <& more>',
  description: 'What was mended',
  page: 'https://x.example/corrections/',
  self: 'https://x.example/corrections.xml',
  language: 'en',
  items: [
    {
      title: 'Mended on December 1, 2026',
      address: 'https://x.example/corrections/#a',
      date: '2026-12-01',
      description: '<p>It said “5 < 4 & 3”.</p>',
    },
  ],
};

describe('rss', () => {
  it('gives each notice its address as its name, and its date as RSS writes it', () => {
    const xml = rss(feed);
    expect(xml).toContain('<guid>https://x.example/corrections/#a</guid>');
    expect(xml).toContain('<pubDate>Tue, 01 Dec 2026 12:00:00 GMT</pubDate>');
  });

  it('names its own address', () => {
    expect(rss(feed)).toContain('<atom:link href="https://x.example/corrections.xml" rel="self"');
  });

  it('escapes what would be taken for markup', () => {
    const xml = rss(feed);
    expect(xml).toContain('<title>Corrections &lt;&amp; more&gt;</title>');
    expect(xml).toContain('&lt;p&gt;It said “5 &lt; 4 &amp; 3”.&lt;/p&gt;');
  });

  it('is a whole feed without any notice', () => {
    const xml = rss({ ...feed, items: [] });
    expect(xml).toMatch(/^<\?xml .*<\/channel>\n<\/rss>\n$/s);
    expect(xml).not.toContain('<item>');
  });
});
