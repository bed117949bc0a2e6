import { runSubgraph } from '#shared/run.ts';

import { subgraph } from './subgraph.ts';

await runSubgraph(subgraph);
