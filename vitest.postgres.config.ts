import { defineConfig } from 'vitest/config';

import { shared } from './vitest.shared.config.ts';

// The database-facing suites once more, on the PostgreSQL of HUB_TEST_DATABASE_URL.
export default defineConfig({
  ...shared,
  test: {
    include: ['test/{units,procedures,citizens,dossiers,access,journeys}/**/*.test.ts'],
    exclude: ['test/*/rules/**', '**/node_modules/**'],
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest-results/postgres.json' }]],
  },
});
