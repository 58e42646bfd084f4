/** One block of a `_headers` file: the paths it is for, and what they are sent with. */
export interface HeaderRule {
  /** The path as written, where `*` stands for anything. */
  path: string;
  matches: RegExp;
  /** Header names as written, with their values. */
  headers: [name: string, value: string][];
}

function toPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path at the start of a line, its
 * headers indented below, `#` for remarks.
 */
export function parseHeadersFile(text: string, file = 'public/_headers'): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    const place = `${file}:${index + 1}`;
    if (!/^\s/.test(line)) {
      if (!words.startsWith('/')) throw new Error(`${place}: A path must begin with "/".`);
      rules.push({ path: words, matches: toPattern(words), headers: [] });
      continue;
    }
    const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(words) ?? [];
    const rule = rules.at(-1);
    if (!name || !value) throw new Error(`${place}: Write a header as "Name: value".`);
    if (!rule) throw new Error(`${place}: Put a path on a line of its own above this header.`);
    rule.headers.push([name, value]);
  }
  return rules;
}

/**
 * The headers of one path. Hosts differ in what they do when two rules send the same header to one
 * path (join, or let the later win), so the file may not depend on it, and that is an error here.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const rule of rules.filter(({ matches }) => matches.test(path))) {
    for (const [name, value] of rule.headers) {
      if (name in found) {
        throw new Error(`Two rules of _headers send ${name} to ${path}: keep one of them.`);
      }
      found[name] = value;
    }
  }
  return found;
}
