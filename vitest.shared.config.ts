import type { ViteUserConfig } from 'vitest/config';

/** What every kind of test run shares. */
export const shared = {
  resolve: {
    // Apollo's packages are not transformed and load this file; a second copy of graphql would not know its errors.
    alias: [{ find: /^graphql$/, replacement: `${import.meta.dirname}/node_modules/graphql/index.js` }],
  },
} satisfies ViteUserConfig;

/** What the tests share. The limits end what hangs; a slow machine stays below them. */
export const sharedTest = {
  setupFiles: ['test/support/canary-setup.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
} satisfies ViteUserConfig['test'];

/** Rules of law and of the pages: functions without a world. */
export const RULES = [
  'test/*/rules/**/*.test.ts',
  'test/gateway/console/**/*.test.ts',
  'test/schema/scalars/**/*.test.ts',
];

/** The six owners, each with its database. */
export const OWNERS = ['test/{units,procedures,citizens,dossiers,access,registry}/**/*.test.ts'];
