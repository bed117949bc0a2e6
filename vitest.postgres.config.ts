import { defineConfig } from 'vitest/config';

import { OWNERS, shared, sharedTest } from './vitest.shared.config.ts';

// Journeys that go through locks, transactions and workers of several owners at once.
const JOURNEYS = [
  'test/journeys/{filed-twice-at-once,interlinked-held-up,life-of-a-dossier}.test.ts',
  'test/journeys/{log-goes-away,newborn,synchronising,two-officers}.test.ts',
];

// The database-facing suites once more, on the PostgreSQL of HUB_TEST_DATABASE_URL.
export default defineConfig({
  ...shared,
  test: {
    ...sharedTest,
    include: [...OWNERS, ...JOURNEYS],
    exclude: ['test/*/rules/**', 'test/registry/{checks,certify}/**', '**/node_modules/**'],
    globalSetup: ['test/support/postgres.ts'],
    isolate: false,
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest-results/postgres.json' }]],
  },
});
