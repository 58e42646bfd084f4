/**
 * Warns when a site is built for this machine only. `npm start` does that on purpose and does not
 * ask; anywhere else it means that feeds, share links and embed snippets would point to nowhere.
 */
export function localAddressWarning(siteUrl: string): string | undefined {
  if (!/localhost|127\.0\.0\.1|\[::1\]/.test(siteUrl)) return undefined;
  return `Warning: the site is built for ${siteUrl}, which only works on this machine: set SITE_URL to the public address before publishing dist/.`;
}
