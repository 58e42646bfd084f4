import { defineConfig } from 'vitest/config';

/** Two cores: one worker leaves the other to the browser, two serve the plain unit tests. */
export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          maxWorkers: 2,
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
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry: 0,
        },
      },
    ],
  },
});
