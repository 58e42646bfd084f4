import { describe, expect, it } from 'vitest';
import { escapeXml } from './escape-xml.ts';

describe('escapeXml', () => {
  it('escapes what XML reads as markup, and each of it once', () => {
    expect(escapeXml('a < b & c > d')).toBe('a &lt; b &amp; c &gt; d');
    expect(escapeXml('&amp;')).toBe('&amp;amp;');
    expect(escapeXml('<script>alert(1)</script>')).not.toContain('<');
  });
});
