import { defineConfig } from 'vitest/config';

import { OWNERS, RULES, shared, sharedTest } from './vitest.shared.config.ts';

// What the gateway does within one process.
const GATEWAY = ['test/gateway/{federation,identity,plan,policies,record,supergraph}/**/*.test.ts'];
const MEMBERS = ['subgraphs/members/**/test/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['test/support/postgres.ts'],
    // The counts of a run are read from the file: a summary on a terminal is for people.
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest-results/unit.json' }]],
    projects: [
      {
        ...shared,
        test: {
          ...sharedTest,
          name: 'parts',
          include: [...RULES, ...OWNERS, ...GATEWAY],
          // Their files share what they import, and no more: loading it for each again takes longer than most of the tests.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...shared,
        test: {
          ...sharedTest,
          name: 'whole',
          include: ['test/**/*.test.ts', ...MEMBERS],
          exclude: [...RULES, ...OWNERS, ...GATEWAY, 'test/{bench,browser}/**', '**/node_modules/**'],
          // Whole hubs and processes of their own: one at a time is what two cores carry.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
