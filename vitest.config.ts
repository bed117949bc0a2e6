import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/browser/**', '**/node_modules/**'],
    globalSetup: ['test/support/postgres.ts'],
    // The counts of a run are read from the file: a summary on a terminal is for people.
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest-results/unit.json' }]],
  },
});
