/**
 * What whoever deploys the site may change: names, contact, address, dates. Texts that readers see
 * are in content/; this file holds proper names and addresses only.
 */
export const SITE = {
  /** Site name in each language. */
  name: { en: 'The CECOT Deal', es: 'El acuerdo del CECOT' },
  /** Who signs the articles. */
  byline: { en: 'The CECOT Deal team', es: 'Equipo de El acuerdo del CECOT' },
  /** Who publishes; shown in the footer and in structured data. */
  publisher: 'The CECOT Deal',
  /** Where to report errors, ask for permission, or answer what is said. */
  email: 'desk@cecot-deal.example',
  /** Date of this edition; "may be out of date" notes compare a fact's date with it. */
  published: '2026-11-21',
  /** Licence of our text, charts and tables. */
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** The address that the site is built for when SITE_URL says nothing; reserved, never reachable. */
export const DEFAULT_SITE_URL = 'https://cecot-deal.example';
