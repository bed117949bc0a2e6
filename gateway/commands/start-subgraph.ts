import { isSubgraphName, SUBGRAPHS } from '#schema/subgraphs.ts';
import { runSubgraph } from '#shared/run.ts';
import { loadSubgraph } from './load-subgraph.ts';
import { EXIT } from './outcome.ts';

const [name = ''] = process.argv.slice(2);

if (isSubgraphName(name)) {
  await runSubgraph(await loadSubgraph(name));
} else {
  console.error(`npm run start:subgraph -- <${SUBGRAPHS.join(' | ')}>`);
  process.exitCode = EXIT.wrongUse;
}
