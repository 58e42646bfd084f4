// The way of the data (docs/): content → model → charts → pictures → islands, embed, syndication →
// components, layouts, views, pages. A file imports only from rooms to its left; types count as imports too.
// What may end up in the browser is another question: see .dependency-cruiser.browser.mjs.

/** Rooms from left to right; those in one list stand side by side and do not import each other. */
const ROOMS = [
  ['model'],
  ['charts'],
  ['pictures'],
  ['islands', 'embed', 'syndication'],
  ['components', 'layouts', 'views', 'pages'],
];
const PAGES = ROOMS.length - 1;
const TESTS = '\\.test\\.ts$';

/** Matches a room's folder, and its file where it is only one (`src/embed.ts`). */
const folder = (names) => `^src/(${names.join('|')})[/.]`;

const roomRules = ROOMS.flatMap((names, place) => {
  const right = ROOMS.slice(place + 1).flat();
  return names.map((name) => {
    const beside = place === PAGES ? [] : names.filter((other) => other !== name);
    const forbidden = [...right, ...beside];
    return {
      name: `${name}-imports-only-from-its-left`,
      comment: `src/${name}/ may not import from ${forbidden.join(', ')}: move the shared part left.`,
      severity: 'error',
      from: { path: folder([name]), pathNot: TESTS },
      to: { path: forbidden.length > 0 ? folder(forbidden) : '^$' },
    };
  });
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    {
      name: 'no-cycles',
      comment: 'Files that import each other in a ring have no left and right: split one of them.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-pictures-in-the-browser',
      comment: 'src/pictures/ runs at build only.',
      severity: 'error',
      from: { path: folder(['islands', 'embed']), pathNot: TESTS },
      to: { path: folder(['pictures']) },
    },
    {
      name: 'site-never-imports-tools',
      comment: 'Tests and scripts may import the site, never the other way round.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere: correct the path or add the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'svelte'] },
  },
};
