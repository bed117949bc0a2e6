import { expect, test } from 'vitest';

import { readSupergraphSdl } from '#schema/sdl.ts';

import { createTrials } from '../../../gateway/alive/trials.ts';

const SLOW_MS = 20_000;
// Ends the planner's process: version 0.0.38 looks for the root type without asking whether there is one.
const DEADLY = `
  schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) { mutation: M }
  directive @link(url: String) repeatable on SCHEMA
  enum join__Graph { A }
  type M { a: Int }
`;

test(
  'a supergraph that would end the process is refused, and this process lives',
  { timeout: SLOW_MS },
  async () => {
    const tryOnce = createTrials([]);

    await expect(tryOnce(DEADLY)).rejects.toThrow(/The planner cannot read this supergraph/);
  },
);

test(
  'a good one passes, and what JavaScript can catch is left to whoever reads it',
  { timeout: SLOW_MS },
  async () => {
    const tryOnce = createTrials([]);

    await expect(tryOnce(readSupergraphSdl())).resolves.toBeUndefined();
    await expect(tryOnce('no GraphQL at all {')).resolves.toBeUndefined();
  },
);

test('what was tried by an earlier run is not tried again', async () => {
  const tryOnce = createTrials([DEADLY]);

  await expect(tryOnce(DEADLY)).resolves.toBeUndefined();
});
