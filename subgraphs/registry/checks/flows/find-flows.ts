import type { Flow } from '#schema/subgraph-check/check-report.ts';

import type { Proposal } from '../reading/proposal.ts';
import { answeredForOthers } from './answered-for-others.ts';
import { contextFlows } from './context-flows.ts';
import { extendedTypes } from './extended-types.ts';
import { keyFlows } from './key-flows.ts';
import { requiredFlows } from './required-flows.ts';

/**
 * What of other owners would come to the proposed subgraph, be answered by it in their place, or be added to by it. Each needs the owner's
 * approval: classified fields that are handed to it, every field that it would answer for its owner, and every type that it extends.
 */
export function findFlows(proposal: Proposal): readonly Flow[] {
  const found = [
    ...keyFlows(proposal),
    ...requiredFlows(proposal),
    ...answeredForOthers(proposal),
    ...contextFlows(proposal),
    ...extendedTypes(proposal),
  ];
  const once = new Map(found.map((flow) => [`${flow.through} ${flow.coordinate} ${flow.owner}`, flow]));
  return [...once.values()];
}
