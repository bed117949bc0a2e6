import { Registry } from 'prom-client';
import { expect, test } from 'vitest';

import { createSubgraphMetrics } from '../../../gateway/metrics/subgraph-metrics.ts';
import { createTraffic } from '../../../gateway/usage/subgraph-traffic.ts';

test('requests are told once, with how many failed and what they took by the registry’s bounds', () => {
  const metrics = createSubgraphMetrics(new Registry());
  const traffic = createTraffic(metrics);
  const units = metrics.requestsOf('units');
  [0.0004, 0.002, 0.005, 0.03, 7].forEach(units.answered);
  [0.3, 60].forEach(units.failed);

  const [first, ...others] = traffic();

  expect(others).toEqual([]);
  expect(first).toEqual({
    name: 'units',
    requests: 7,
    errors: 2,
    durations: [3, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 1],
  });
  expect(traffic()).toEqual([]);
});

test('what came since is told, and of nobody who was not asked', () => {
  const metrics = createSubgraphMetrics(new Registry());
  const traffic = createTraffic(metrics);
  metrics.requestsOf('units').answered(0.001);
  metrics.requestsOf('citizens').answered(0.001);
  traffic();

  metrics.requestsOf('citizens').failed(0.02);

  expect(traffic()).toEqual([
    { name: 'citizens', requests: 1, errors: 1, durations: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
  ]);
});
