import type { Flow } from '#schema/subgraph-check/check-report.ts';

import { isSharedEntity, ownFieldsOf, ROOTS, type Proposal } from '../reading/proposal.ts';
import type { DeclaredType } from '../reading/declared.ts';

/** Types of other owners that the proposed subgraph adds to: fields of an entity, members of a union, values of an enum, an implementation of an interface. */
export function extendedTypes(proposal: Proposal): readonly Flow[] {
  const types = [...proposal.proposed.types.values()];
  const names = [
    ...types.filter((type) => addsTo(proposal, type)).map(({ name }) => name),
    ...types.flatMap(({ name, interfaces }) =>
      interfaces.filter((one) => implementsNewly(proposal, name, one)),
    ),
  ];
  return [...new Set(names)].flatMap((type) => {
    const owner = proposal.owners.ofType(type);
    return owner
      ? [{ coordinate: type, owner: owner.name, agency: owner.agency, dataClass: null, through: 'EXTENDS' }]
      : [];
  });
}

function addsTo(proposal: Proposal, type: DeclaredType): boolean {
  const owned = proposal.owners.type(type.name);
  if (owned === undefined || ROOTS.has(type.name)) {
    return false;
  }
  return type.fields.size > 0
    ? isSharedEntity(proposal, type.name) && ownFieldsOf(type).length > 0
    : type.values.some(({ name }) => !owned.values.some((known) => known.name === name));
}

function implementsNewly({ owners }: Proposal, type: string, one: string): boolean {
  return owners.type(one) !== undefined && owners.type(type)?.interfaces.includes(one) !== true;
}
