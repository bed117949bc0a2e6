import { print } from 'graphql';

import type { Draft } from '../reading/draft.ts';
import { isSharedEntity, ownFieldsOf, type Proposal } from '../reading/proposal.ts';
import type { DeclaredField } from '../reading/declared.ts';
import { usesOf } from '../reading/read-sdl.ts';

const GUARDS = ['personal', 'authenticated', 'requiresScopes', 'policy', 'inaccessible'];

/**
 * Fields of another owner that the proposed subgraph answers (`@override`, `@shareable`) without the marks and rules that the owner put on them.
 * Composition still adds the owner's; on the day the owner drops the field they would be gone.
 */
export function keptGuards(proposal: Proposal): readonly Draft[] {
  return [...proposal.proposed.types.values()]
    .filter(({ name }) => isSharedEntity(proposal, name))
    .flatMap((type) =>
      ownFieldsOf(type).map((field) => ({ field, owned: proposal.owners.field(type.name, field.name) })),
    )
    .flatMap(({ field, owned }) =>
      owned === undefined ? [] : GUARDS.flatMap((guard) => missing(guard, owned, field)),
    );
}

function missing(guard: string, owned: DeclaredField, field: DeclaredField): readonly Draft[] {
  const kept = new Set(usesOf(field, guard).map((use) => print(use)));
  return usesOf(owned, guard)
    .map((use) => print(use))
    .filter((use) => !kept.has(use))
    .map((use) => ({
      rule: 'security-change',
      severity: 'ERROR',
      coordinate: field.coordinate,
      vi: `${field.coordinate} là trường của chủ quản khác: phải giữ nguyên ${use}.`,
      en: `${field.coordinate} is another owner's field: keep its ${use}.`,
      instead: use,
    }));
}
