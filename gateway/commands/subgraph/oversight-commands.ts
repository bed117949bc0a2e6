import { addAllowHost } from './allow-host-command.ts';
import { addList } from './list-command.ts';
import { addProposals } from './proposals-command.ts';
import { addReport } from './report-command.ts';
import { addRollback } from './rollback-command.ts';
import type { SubgraphGroup } from './subgraph-group.ts';

/** What shows and governs the subgraphs that are in the graph. */
export const OVERSIGHT_COMMANDS: readonly ((group: SubgraphGroup) => void)[] = [
  addList,
  addProposals,
  addRollback,
  addReport,
  addAllowHost,
];
