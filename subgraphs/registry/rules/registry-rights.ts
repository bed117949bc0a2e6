import type { Actor, Caller } from '#shared/caller.ts';

/** An account of the registry: a person at an agency, with what their token lets them do. */
export type RegistryActor = Extract<Actor, { readonly kind: 'REGISTRY' }>;

/** What a token of the registry may allow: handing in for its agency, approving for its agency, running the registry. */
export type RegistryScope = 'registry:propose' | 'registry:approve' | 'registry:publish';

/**
 * The account of the registry behind a request. Null: it is nobody's of the registry.
 * @see NĐ 278/2025/NĐ-CP (each agency connects and shares what it answers for)
 */
export function registryActor({ actor }: Caller): RegistryActor | null {
  return actor.kind === 'REGISTRY' ? actor : null;
}

/**
 * Whether the account has that right.
 * @see NĐ 278/2025/NĐ-CP
 */
export function hasScope({ scopes }: RegistryActor, scope: RegistryScope): boolean {
  return scopes.includes(scope);
}

/**
 * Whether the account answers for what an agency has in the graph: a developer of that agency, or whoever runs the registry.
 * @see NĐ 278/2025/NĐ-CP (each agency answers for its own data and service)
 */
export function answersFor(actor: RegistryActor, agency: string): boolean {
  return (
    hasScope(actor, 'registry:publish') || (hasScope(actor, 'registry:propose') && actor.agency === agency)
  );
}

/**
 * Whether the account sees how an agency's subgraph is used: anybody of that agency, or whoever runs the registry.
 * @see NĐ 278/2025/NĐ-CP (the owner of data follows how they are used)
 */
export function seesUsage(actor: RegistryActor, agency: string): boolean {
  return hasScope(actor, 'registry:publish') || actor.agency === agency;
}
