/** A place in a YAML file, such as `[3, 'label', 'en']`. */
export type Path = readonly (string | number)[];

/** Whether a value is a plain map. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Visits every value of plain data with its path, parents first. Keys beginning `editor_` hold
 * words that no reader sees, so they are passed over.
 */
export function walk(
  data: unknown,
  visit: (value: unknown, path: Path) => void,
  path: Path = [],
): void {
  visit(data, path);
  if (Array.isArray(data)) data.forEach((item, i) => walk(item, visit, [...path, i]));
  else if (isMap(data)) {
    for (const [key, value] of Object.entries(data)) {
      if (!key.startsWith('editor_')) walk(value, visit, [...path, key]);
    }
  }
}

/** Every string of plain data with its path, but those below the keys to skip. */
export function stringsIn(
  data: unknown,
  skip: readonly string[] = [],
): { text: string; path: Path }[] {
  const found: { text: string; path: Path }[] = [];
  walk(data, (value, path) => {
    const skipped = path.some((part) => typeof part === 'string' && skip.includes(part));
    if (typeof value === 'string' && !skipped) found.push({ text: value, path });
  });
  return found;
}
