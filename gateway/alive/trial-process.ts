import { text } from 'node:stream/consumers';

import { readSupergraph } from '../supergraph/supergraph.ts';

// The child of tryInChild(): all that counts is whether it lives on. What JavaScript can catch, the gateway catches itself.
try {
  readSupergraph(await text(process.stdin));
} catch {
  process.exitCode = 0;
}
