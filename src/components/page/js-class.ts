/**
 * The one inline script: marks the page as having JavaScript before the first paint, so that no
 * control flashes in or out. Its hash goes into the content security policy (astro.config.mjs).
 */
export const JS_CLASS = "document.documentElement.className='js'";
