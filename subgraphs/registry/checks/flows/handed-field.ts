import type { Flow, FlowWay } from '#schema/subgraph-check/check-report.ts';

import type { Proposal } from '../reading/proposal.ts';
import type { SelectedField } from '../reading/selected.ts';

/** The flow of a field that another owner's subgraph answers. Empty: nobody live answers it. */
export function flowOf(
  { owners, classOf }: Proposal,
  { type, field }: SelectedField,
  through: FlowWay,
): readonly Flow[] {
  const owner = owners.ofField(type, field);
  return owner
    ? [
        {
          coordinate: `${type}.${field}`,
          owner: owner.name,
          agency: owner.agency,
          dataClass: classOf(type, field),
          through,
        },
      ]
    : [];
}

/** The flows of those selected fields that are personal data. */
export function classifiedFlows(
  proposal: Proposal,
  selected: readonly SelectedField[],
  through: FlowWay,
): readonly Flow[] {
  return selected
    .flatMap((one) => flowOf(proposal, one, through))
    .filter(({ dataClass }) => dataClass !== null);
}
