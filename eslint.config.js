import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules that need types, kept to those that find real faults: each costs time on every run. */
const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};

/** Rules for every file. */
const everywhere = {
  eqeqeq: 'error',
  'no-console': 'off',
  'no-param-reassign': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  '@typescript-eslint/consistent-type-imports': [
    'error',
    // What is loaded late is typed by `typeof import('…')`.
    { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
  ],
  // TypeScript's noUncheckedIndexedAccess asks for this where an index is known to be right.
  '@typescript-eslint/no-non-null-assertion': 'error',
};

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.cache/', '.astro/', 'public/', 'tests/expected/']),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  svelte.configs.recommended,
  { rules: everywhere },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: typed,
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    // The browser's page may hold no inline style and no markup from strings.
    files: ['src/**/*.astro', 'src/**/*.svelte'],
    rules: { 'astro/no-set-html-directive': 'off', 'svelte/no-at-html-tags': 'error' },
  },
  {
    files: ['**/*.mjs', '*.config.js'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
);
