/** "2024-03" → 2024.17…: a year with its fraction, in the middle of what the date leaves open. */
export function yearOf(iso: string): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + ((day ?? 15.5) - 0.5) / 31) / 12;
}
