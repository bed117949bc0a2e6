import type { Flow } from '#schema/subgraph-check/check-report.ts';

import { argumentOf, textOf } from '../reading/directive-names.ts';
import type { Proposal } from '../reading/proposal.ts';
import { usesOf } from '../reading/read-sdl.ts';
import { selectedFields } from '../reading/selected.ts';
import { classifiedFlows } from './handed-field.ts';

/** Personal data that comes in an argument from a type further up (`@context`, `@fromContext`). */
export function contextFlows(proposal: Proposal): readonly Flow[] {
  const types = [...proposal.proposed.types.values()];
  const settersOf = (context: string): string[] =>
    types
      .filter((type) => usesOf(type, 'context').some((use) => textOf(argumentOf(use, 'name')) === context))
      .map(({ name }) => name);
  return types
    .flatMap((type) => [...type.fields.values()].flatMap((field) => field.arguments))
    .flatMap((argument) => usesOf(argument, 'fromContext'))
    .map((use) => /^\s*\$(\w+)\s*([^]*)$/.exec(textOf(argumentOf(use, 'field')) ?? ''))
    .flatMap((written) => {
      const [, context = '', selection = ''] = written ?? [];
      return settersOf(context).flatMap((type) =>
        classifiedFlows(
          proposal,
          selectionsIn(selection).flatMap((one) => selectedFields(type, one, proposal.typeOfField)),
          'FROM_CONTEXT',
        ),
      );
    });
}

// `{ name }`, or one selection for each type: `... on A { name } ... on B { name }`.
function selectionsIn(written: string): readonly string[] {
  const inner = /^\{([^]*)\}\s*$/.exec(written.trim());
  return [inner?.[1] ?? written];
}
