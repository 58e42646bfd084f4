/** The entries before and after one in an ordered list; nothing at either end of it. */
export function neighbors<T>(
  list: readonly T[],
  isThis: (entry: T) => boolean,
): { previous: T | undefined; next: T | undefined } {
  const place = list.findIndex(isThis);
  if (place === -1) throw new Error('The page is not in the list of pages that it stands in.');
  return { previous: list[place - 1], next: list[place + 1] };
}
