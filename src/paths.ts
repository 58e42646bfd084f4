import type { Locale } from './model/locale.ts';

/** `/x` without a slash at its end, or '' at the root of a domain. */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page from its path: `pagePath('es', 'contact/')` → `/es/contact/`. */
export function pagePath(locale: Locale, path = ''): string {
  return `${BASE}/${locale === 'es' ? 'es/' : ''}${path}`;
}

/** A full address with the domain that the site is built for. */
export function fullAddress(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

/** Address of a chart's file: `chartFile('es', 'world-rates', 'chart.png')`. */
export function chartFile(locale: Locale, id: string, file: string): string {
  return pagePath(locale, `charts/${id}/${file}`);
}
