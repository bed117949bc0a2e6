import type { Flow } from '#schema/subgraph-check/check-report.ts';

import { argumentOf, textOf } from '../reading/directive-names.ts';
import { isSharedEntity, ownFieldsOf, type Proposal } from '../reading/proposal.ts';
import type { DeclaredField, ReadSdl } from '../reading/declared.ts';
import { usesOf } from '../reading/read-sdl.ts';
import { selectedFields } from '../reading/selected.ts';
import { flowOf } from './handed-field.ts';

/** Fields of other owners that the proposed subgraph would answer in their place: taken over (`@override`), along a way (`@provides`), or as well (`@shareable`). */
export function answeredForOthers(proposal: Proposal): readonly Flow[] {
  const types = [...proposal.proposed.types.values()];
  const fields = types.flatMap((type) =>
    [...type.fields.values()].map((field) => ({ type: type.name, field })),
  );
  return [
    ...fields.flatMap(({ type, field }) => overridden(proposal, type, field)),
    ...fields.flatMap(({ field }) =>
      usesOf(field, 'provides').flatMap((use) =>
        selectedFields(field.typeName, textOf(argumentOf(use, 'fields')) ?? '', proposal.typeOfField).flatMap(
          (one) => flowOf(proposal, one, 'PROVIDES'),
        ),
      ),
    ),
    ...types
      .filter(({ name }) => isSharedEntity(proposal, name))
      .flatMap((type) =>
        ownFieldsOf(type)
          .filter((field) => usesOf(field, 'override').length === 0)
          .flatMap(({ name }) => flowOf(proposal, { type: type.name, field: name }, 'PROVIDES')),
      ),
  ];
}

// Who is named is asked, whoever else answers the field too.
function overridden(proposal: Proposal, type: string, field: DeclaredField): Flow[] {
  return usesOf(field, 'override')
    .map((use) => textOf(argumentOf(use, 'from')))
    .flatMap((from): ReadSdl[] => proposal.live.filter(({ name }) => name === from))
    .filter((owner) => owner.types.get(type)?.fields.has(field.name) === true)
    .map((owner) => ({
      coordinate: field.coordinate,
      owner: owner.name,
      agency: owner.agency,
      dataClass: proposal.classOf(type, field.name),
      through: 'OVERRIDE',
    }));
}
