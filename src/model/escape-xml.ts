/** A text as it may stand between the tags of XML or HTML. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A text as it may stand in an attribute between double quotes. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/"/g, '&quot;');
}
