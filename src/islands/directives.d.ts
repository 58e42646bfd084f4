declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes the island on touch or focus; the value is the chart's id. */
    'client:wake'?: string;
  }
}
export {};
