import { defineConfig } from 'vitest/config';

/**
 * Two cores, two workers. Files of a worker share their modules: reading the content and the charts
 * anew for each file would take most of the time, and no module keeps what a test has changed.
 */
export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          maxWorkers: 2,
          isolate: false,
          testTimeout: 20_000,
          // What a test sees was drawn by the code under test, never kept from before.
          env: { PICTURE_CACHE: 'off' },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/support/serve-dist.ts'],
          maxWorkers: 2,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry: 0,
        },
      },
    ],
  },
});
