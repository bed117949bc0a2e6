import type { Flow } from '#schema/subgraph-check/check-report.ts';

import { keysOf } from '../reading/keys.ts';
import type { Proposal } from '../reading/proposal.ts';
import { selectedFields } from '../reading/selected.ts';
import { classifiedFlows } from './handed-field.ts';

/** Personal data in the keys by which the gateway would ask the proposed subgraph: who declares `personalId` as a key is sent it. */
export function keyFlows(proposal: Proposal): readonly Flow[] {
  return [...proposal.proposed.types.values()].flatMap((type) =>
    keysOf(type)
      .filter(({ resolvable }) => resolvable)
      .flatMap(({ fields }) =>
        classifiedFlows(proposal, selectedFields(type.name, fields, proposal.typeOfField), 'KEY'),
      ),
  );
}
