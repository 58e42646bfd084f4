/** As much of Citation.js as this project uses; the packages bring no types. */
declare module '@citation-js/core' {
  /** A list of CSL-JSON records that can be written in other forms. */
  export class Cite {
    constructor(records: readonly (object | string)[], options?: { generateGraph?: boolean });
    /** The records as CSL-JSON. */
    data: unknown[];
    format(form: 'bibtex' | 'ris'): string;
    format(
      form: 'bibliography',
      options: { format: 'text'; template: string; lang: string },
    ): string;
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): {
        styles: { add(name: string, xml: string): void; get(name: string): string };
      };
      get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
