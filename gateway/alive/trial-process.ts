import { text } from 'node:stream/consumers';

import { QueryPlanner } from '@graphql-hive/router-query-planner';

// The child of tryInChild(): all that counts is whether it lives on. It does what is native in reading a supergraph, and nothing else: what
// JavaScript can catch, the gateway catches itself, and here would only be slow, since nothing in this process has run before.
try {
  void new QueryPlanner(await text(process.stdin)).consumerSchema;
} catch {
  process.exitCode = 0;
}
