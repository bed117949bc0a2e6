import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { differences } from '../../support/oracle-comparison.ts';
import { OWN, RICH, type ComparedWorld } from './made-operations.ts';

// A fixed seed, so that a red run tells of a change and not of luck; the nightly run draws new ones.
const SETTINGS = { numRuns: 300, maxSkipsPerRun: 1_000, seed: 766 };

async function expectNoDifference({ open, operations, isPlanned }: ComparedWorld): Promise<void> {
  const hub = open(1);

  await fc.assert(
    fc.asyncProperty(operations(hub), async ({ text, variables }) => {
      const answers = await hub.answers(text, variables);
      fc.pre(answers !== null && (isPlanned || answers.gateway !== null));

      expect(differences(answers)).toEqual([]);
    }),
    SETTINGS,
  );
}

test('whatever is asked of our own graph is answered as one schema over the same rows would answer it', async () => {
  await expectNoDifference(OWN);
});

test('whatever is asked of a graph with every directive is answered as one schema would answer it', async () => {
  await expectNoDifference(RICH);
});
