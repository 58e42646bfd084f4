/** The draw of figures for the audit finds them on the built pages, each with what is shown with it. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { collectFigures } from '../scripts/lib/figures/collect.ts';
import { drawFigures } from '../scripts/lib/figures/draw.ts';
import { STRATA } from '../scripts/lib/figures/figure.ts';
import { LOCALES } from '../src/model/locale.ts';
import { htmlFiles } from './support/html.ts';

const all = collectFigures();
/** Kinds of places that the site has: those of places come with their pages. */
const present = STRATA.filter(
  (stratum) => stratum !== 'place' || htmlFiles().some((file) => file.startsWith('places/')),
);

describe('the figures of the built pages', () => {
  it('are of every kind in both languages', () => {
    const kinds = new Set(all.map(({ stratum, locale }) => `${stratum} ${locale}`));
    expect(kinds).toEqual(
      new Set(present.flatMap((stratum) => LOCALES.map((locale) => `${stratum} ${locale}`))),
    );
    expect(all.length).toBeGreaterThan(3000);
  });

  it('stand in their sentence, with a condition or a date', () => {
    const lost = all.filter(({ printed, sentence }) => !sentence.includes(printed));
    expect(lost).toEqual([]);
    expect(all.filter(({ shown }) => !/\d{4}/.test(shown))).toEqual([]);
  });

  it('are the same in both languages, place by place', () => {
    const facts = LOCALES.map((locale) =>
      all
        .filter((figure) => figure.locale === locale && figure.stratum === 'article')
        .filter(({ at }) => !at.startsWith('head'))
        .map(({ page, at }) => `${page.replace('/es/', '/')} ${at}`),
    );
    expect(new Set(facts[1])).toEqual(new Set(facts[0]));
  });

  it('give the same hundred each time', () => {
    const drawn = drawFigures(all, 100, 'seed');
    expect(drawn).toHaveLength(100);
    expect(drawFigures(collectFigures(), 100, 'seed')).toEqual(drawn);
    expect(new Set(drawn.map(({ stratum }) => stratum))).toEqual(new Set(present));
  });
});

describe('docs/figure-audit.csv', () => {
  const audit = parse<Record<string, string>>(readFileSync('docs/figure-audit.csv'), {
    columns: true,
  });

  it('is of the pages as they read; if not, draw anew with npm run audit:figures and check', () => {
    const drawn = drawFigures(all, audit.length, audit[0]?.seed ?? '');
    expect(drawn).toHaveLength(100);
    expect(
      audit.map(({ page, figure, printed, sentence, condition_and_date }) => ({
        page,
        figure,
        printed,
        sentence,
        condition_and_date,
      })),
    ).toEqual(
      drawn.map(({ page, at, printed, sentence, shown }) => ({
        page,
        figure: at,
        printed,
        sentence,
        condition_and_date: shown,
      })),
    );
  });

  it('names for each figure the rows of the research, and leaves none wrong', () => {
    for (const { number, dossier_file, dossier_row, verdict, checked_note } of audit) {
      expect(verdict, `figure ${number}`).toMatch(/^right$|, mended$/);
      for (const cell of [dossier_file, dossier_row, checked_note])
        expect(cell, `figure ${number}`).not.toBe('');
    }
  });
});
