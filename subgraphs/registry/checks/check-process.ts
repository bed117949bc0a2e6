import { text } from 'node:stream/consumers';

import { keepCompiled } from '../compose/keep-compiled.ts';
import { type CheckInput } from './check-subgraph.ts';

keepCompiled();
const { examine } = await import('./examine.ts');

// The host wrote it.
const input = JSON.parse(await text(process.stdin)) as CheckInput;
const { report, supergraph } = await examine(input);
// One line, so that a report that was cut off is known.
process.stdout.write(`${JSON.stringify(report)}\n`);
if (supergraph !== null) {
  // As a gateway would. Whatever this process ends with from here on, the planner did it.
  const { QueryPlanner } = await import('@graphql-hive/router-query-planner');
  process.exitCode = new QueryPlanner(supergraph()).consumerSchema === '' ? 1 : 0;
}
