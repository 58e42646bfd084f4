/** The styles that Citation.js writes our citations in, by name. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Locale } from '../model/locale.ts';

/** Chicago, as its lists of works cited have a page of a site; the package brings no Chicago. */
const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Chicago, pages of a site</title><id>chicago-pages</id><updated>2026-11-21T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name/></names>
        <text variable="title" quotes="true"/>
        <text variable="genre"/>
        <text variable="container-title"/>
        <group delimiter=" "><text term="version" text-case="capitalize-first"/><text variable="version"/></group>
        <date variable="issued" form="text"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;

const ENGLISH_DAY =
  '<date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/></date>';
const SPANISH_DAY =
  '<date variable="issued"><date-part name="day"/><date-part name="month" prefix=" de "/></date>';

const { styles } = plugins.config.get('@csl');
const apa = styles.get('apa');
if (!apa.includes(ENGLISH_DAY))
  throw new Error(
    'The APA style of @citation-js/plugin-csl writes its days in another way than before: mend ENGLISH_DAY in src/syndication/cite-styles.ts.',
  );
styles.add('chicago', CHICAGO);
// The style has the English order of month and day in every language.
styles.add('apa-es', apa.replaceAll(ENGLISH_DAY, SPANISH_DAY));

/** A style of citations that readers choose from. */
export type CiteStyle = 'apa' | 'chicago';

/** Name by which Citation.js knows a style in a language. */
export function styleName(style: CiteStyle, locale: Locale): string {
  return style === 'apa' && locale === 'es' ? 'apa-es' : style;
}
