import type { Flow } from '#schema/subgraph-check/check-report.ts';

import { argumentOf, textOf } from '../reading/directive-names.ts';
import type { Proposal } from '../reading/proposal.ts';
import { usesOf } from '../reading/read-sdl.ts';
import { selectedFields } from '../reading/selected.ts';
import { classifiedFlows } from './handed-field.ts';

/** Personal data that the proposed subgraph has sent along to compute its own fields (`@requires`). */
export function requiredFlows(proposal: Proposal): readonly Flow[] {
  return [...proposal.proposed.types.values()].flatMap((type) =>
    [...type.fields.values()]
      .flatMap((field) => usesOf(field, 'requires'))
      .flatMap((use) =>
        classifiedFlows(
          proposal,
          selectedFields(type.name, textOf(argumentOf(use, 'fields')) ?? '', proposal.typeOfField),
          'REQUIRES',
        ),
      ),
  );
}
