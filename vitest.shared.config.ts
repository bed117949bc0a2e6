import { type ViteUserConfig } from 'vitest/config';

/** What every kind of test run shares. */
export const shared = {
  resolve: {
    // Apollo's packages are not transformed and load this file; a second copy of graphql would not know its errors.
    alias: [{ find: /^graphql$/, replacement: `${import.meta.dirname}/node_modules/graphql/index.js` }],
  },
} satisfies ViteUserConfig;
