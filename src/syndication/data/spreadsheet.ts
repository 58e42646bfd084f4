/** A cell of a file for spreadsheets: a text that one would run as a formula gets a quote before it. */
export function safeCell(value: string | number): string | number {
  return typeof value === 'string' && /^[=+@\t\r-]/.test(value) ? `'${value}` : value;
}
