/** Finding words in texts, whatever their accents, capitals and quotation marks. */

/** A text as it is compared: no accents, no capitals, one kind of apostrophe. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}

/** Whether a text holds every word of a query, in any order; without words, every text does. */
export function holdsWords(text: string, query: string): boolean {
  const own = plain(text);
  return plain(query)
    .split(/\s+/)
    .every((word) => own.includes(word));
}
