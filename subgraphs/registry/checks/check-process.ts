import { buffer } from 'node:stream/consumers';
import { deserialize } from 'node:v8';

import { type CheckInput } from './check-subgraph.ts';
import { examine } from './examine.ts';

// The host wrote it.
const input = deserialize(await buffer(process.stdin)) as CheckInput;
const { report, supergraph } = await examine(input);
// One line, so that a report that was cut off is known.
process.stdout.write(`${JSON.stringify(report)}\n`);
if (supergraph !== null) {
  // As a gateway would. Whatever this process ends with from here on, the planner did it.
  const { QueryPlanner } = await import('@graphql-hive/router-query-planner');
  process.exitCode = new QueryPlanner(supergraph()).consumerSchema === '' ? 1 : 0;
}
