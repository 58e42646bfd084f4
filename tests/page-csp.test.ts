import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attr, elements, findAll, htmlFiles, readPage, textOf } from './support/html.ts';

/** The page's own policy: directives with their values. */
function policyOf(document: ReturnType<typeof readPage>): Map<string, string[]> {
  const metas = findAll(document, 'meta', (meta) =>
    /^content-security-policy$/i.test(attr(meta, 'http-equiv') ?? ''),
  );
  expect(metas).toHaveLength(1);
  const text = metas.map((meta) => attr(meta, 'content') ?? '').join('');
  const parts = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.filter(([name]) => name).map(([name = '', ...values]) => [name, values]));
}

const hashOf = (text: string) =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** JSON and the like are data, which a policy does not ask about. */
const isScript = (type: string | undefined) => !type || /^(module|text\/javascript)$/.test(type);

describe.each(htmlFiles())('%s', (file) => {
  const document = readPage(file);
  const policy = policyOf(document);

  it('carries a policy that allows only what it needs', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    const values = [...policy.values()].flat();
    // The search is WebAssembly; no other page may compile any.
    const search = /^(es\/)?search\//.test(file);
    expect(policy.get('script-src')?.includes("'wasm-unsafe-eval'")).toBe(search);
    const allowed = /^('none'|'self'|data:|'wasm-unsafe-eval'|'sha256-[A-Za-z0-9+/]+=*')$/;
    expect(values.filter((value) => !allowed.test(value))).toEqual([]);
    for (const name of ['script-src', 'style-src', 'connect-src', 'font-src']) {
      expect(policy.get(name)).not.toContain('data:');
    }
  });

  it('has no style attribute, no handler in an attribute, no javascript: address', () => {
    const faults = [...elements(document)].flatMap(({ tagName, attrs }) =>
      attrs
        .filter(
          ({ name, value }) => /^(style|on\w+)$/i.test(name) || /^\s*javascript:/i.test(value),
        )
        .map(({ name, value }) => `<${tagName} ${name}="${value}">`),
    );
    expect(faults).toEqual([]);
  });

  it('allows each inline script and style by its hash, and loads the others from its own place', () => {
    const check = (tag: string, directive: string, source: string) => {
      const all = findAll(document, tag, (element) => isScript(attr(element, 'type')));
      for (const element of all) {
        const address = attr(element, source);
        if (address) expect(address).toMatch(/^\/(?!\/)/);
        // textOf() leaves scripts and styles out, so their text is read from the child.
        else
          expect(policy.get(directive)).toContain(hashOf(element.childNodes.map(textOf).join('')));
      }
      return all.length;
    };
    expect(check('script', 'script-src', 'src')).toBeGreaterThan(0);
    check('style', 'style-src', 'src');
  });
});
