import { defineConfig } from 'vitest/config';

import { shared } from './vitest.shared.config.ts';

export default defineConfig({
  ...shared,
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/browser/**', '**/node_modules/**'],
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The counts of a run are read from the file: a summary on a terminal is for people.
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest-results/unit.json' }]],
  },
});
