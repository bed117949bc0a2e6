import { addApprove } from './approve-command.ts';
import { addCertify } from './certify-command.ts';
import { addCheck } from './check-command.ts';
import { addCreate } from './create-command.ts';
import { addPropose } from './propose-command.ts';
import { addPublish } from './publish-command.ts';
import type { SubgraphGroup } from './subgraph-group.ts';

/** What brings a subgraph into the graph, in the order in which it is done. */
export const WAY_IN_COMMANDS: readonly ((group: SubgraphGroup) => void)[] = [
  addCreate,
  addCheck,
  addPropose,
  addApprove,
  addPublish,
  addCertify,
];
