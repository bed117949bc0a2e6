import { Histogram, Registry } from 'prom-client';
import { expect, test } from 'vitest';

import { Durations } from '../../../gateway/metrics/durations.ts';

const NAMES = {
  name: 'hub_test_seconds',
  help: 'Seconds',
  labelNames: ['subgraph', 'outcome'] as const,
  buckets: [0.01, 0.1, 1],
};
const TAKEN = [0.001, 0.01, 0.02, 0.1, 0.9, 5];

test('durations are scraped as the same histogram that the library itself makes of them', async () => {
  const [ours, theirs] = [new Registry(), new Registry()];
  const observe = new Durations(NAMES, ours).series({ subgraph: 'units', outcome: 'answered' });
  const library = new Histogram({ ...NAMES, registers: [theirs] }).labels('units', 'answered');

  TAKEN.forEach((seconds) => observe(seconds));
  TAKEN.forEach((seconds) => library.observe(seconds));

  expect(await ours.metrics()).toBe(await theirs.metrics());
});
