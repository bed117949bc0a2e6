import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';

import type { CheckInput } from './check-subgraph.ts';
import { examine } from './examine.ts';

const STDIN = 0;

// The host wrote it. To wait for it is all that there is to do; read as a stream it takes three times as long.
const input = deserialize(readFileSync(STDIN)) as CheckInput;
const { report, supergraph } = await examine(input);
// One line, so that a report that was cut off is known.
process.stdout.write(`${JSON.stringify(report)}\n`);
if (supergraph !== null) {
  // As a gateway would. Whatever this process ends with from here on, the planner did it.
  const { QueryPlanner } = await import('@graphql-hive/router-query-planner');
  process.exitCode = new QueryPlanner(supergraph()).consumerSchema === '' ? 1 : 0;
}
