// What may be reached, at run time, from code that ends up in the reader's browser. Imports of
// types vanish before that, so unlike in .dependency-cruiser.mjs they are not looked at here.

const TESTS = '\\.test\\.ts$';
/** Reads the scripts of frames and hosts for the build; it is not one of them. */
const SENDER = '^src/embed/code\\.ts$';
/** A chart's view options as Zod: made from the plain list of fields, used by the build only. */
const VIEW_SCHEMA = 'view-schema\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-zod-in-the-browser',
      comment: 'Zod weighs more than everything else together: islands and embeds never reach it.',
      severity: 'error',
      from: { path: '^src/(islands|embed)/', pathNot: TESTS },
      to: { path: 'node_modules/zod/', reachable: true },
    },
    {
      name: 'no-files-in-the-browser',
      comment: 'There are no files to read in a browser.',
      severity: 'error',
      from: { path: '^src/(islands|embed)/', pathNot: [TESTS, SENDER] },
      to: {
        path: '^(node:)?(fs|path|url|os|crypto|child_process|module)(/promises)?$',
        reachable: true,
      },
    },
    {
      name: 'no-framework-in-the-embed-scripts',
      comment: 'The frame and host scripts are loaded by other sites: they carry no framework.',
      severity: 'error',
      from: { path: '^src/embed/', pathNot: TESTS },
      to: { path: ['node_modules/(svelte|astro)/', '\\.(svelte|astro)$'] },
    },
    {
      name: 'charts-are-pure',
      comment: 'A chart gets rows and gives a spec: no files, no drawing, no Zod, no framework.',
      severity: 'error',
      from: { path: '^src/charts/', pathNot: [TESTS, VIEW_SCHEMA] },
      to: {
        path: ['node_modules/(zod|svelte|astro|@napi-rs|yaml|csv-parse|mathjs)/'],
      },
    },
    {
      name: 'charts-read-no-files',
      comment: 'A chart gets its rows from the model.',
      severity: 'error',
      from: { path: '^src/charts/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-whole-chart-js',
      comment: 'chart.js/auto registers every part of Chart.js: import the parts by name.',
      severity: 'error',
      from: {},
      to: { path: 'node_modules/chart\\.js/auto/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'svelte'] },
  },
};
