/** The register and the corrections as files. */
import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { SITE } from '../config.ts';
import { content } from '../model/content.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText, printText } from '../model/print.ts';
import { fullAddress, pagePath } from '../paths.ts';
import { claims } from '../syndication/claims.ts';
import { correctionItems, newestFirst } from '../syndication/corrections.ts';
import { rss } from '../syndication/rss.ts';

const json = (data: unknown) => new Response(`${JSON.stringify(data, null, 2)}\n`);

/** `/claims.csv`: one row a claim, flat, with lists joined by ";". */
export function claimsCsv(locale: Locale): APIRoute {
  return () => {
    const rows = claims(locale).map(({ sources, uses, ...claim }) => ({
      ...claim,
      sources: sources.join(';'),
      uses: uses.map(({ kind, id }) => `${kind}:${id}`).join(';'),
    }));
    return new Response(stringify(rows, { header: true, escape_formulas: true }));
  };
}

/** `/facts.json`: the same claims with their addresses. */
export function factsJson(locale: Locale): APIRoute {
  return () => {
    const register = fullAddress(pagePath(locale, 'claims/'));
    return json({
      language: locale,
      published: SITE.published,
      license: SITE.license.url,
      facts: claims(locale).map((claim) => ({ ...claim, address: `${register}#${claim.id}` })),
    });
  };
}

/** `/corrections.json`: the corrections, newest first. */
export function correctionsJson(locale: Locale): APIRoute {
  return () =>
    json({
      language: locale,
      corrections: newestFirst(content().corrections).map(({ said, says, ...rest }) => ({
        ...rest,
        said: printText(said, locale),
        says: printText(says, locale),
      })),
    });
}

/** `/corrections.xml`: the corrections as a feed that readers follow. */
export function correctionsFeed(locale: Locale): APIRoute {
  const page = fullAddress(pagePath(locale, 'corrections/'));
  return () =>
    new Response(
      rss({
        title: `${SITE.name[locale]}: ${interfaceText(locale, 'corrections.title')}`,
        description: interfaceText(locale, 'corrections.intro'),
        page,
        self: fullAddress(pagePath(locale, 'corrections.xml')),
        language: locale,
        items: correctionItems(content().corrections, locale, page),
      }),
    );
}
