import type { HastPluginDefinition } from 'satteri';

/**
 * Markdown plugin: links inside the site are written from its root (`/articles/x/`); where the
 * site is served below a folder, they begin with it.
 */
export function baseLinks(base: string): HastPluginDefinition {
  const folder = base.replace(/\/$/, '');
  return {
    name: 'base-links',
    element: {
      filter: ['a'],
      visit: (node, context) => {
        const { href } = node.properties ?? {};
        if (folder && typeof href === 'string' && href.startsWith('/')) {
          context.setProperty(node, 'href', `${folder}${href}`);
        }
      },
    },
  };
}
