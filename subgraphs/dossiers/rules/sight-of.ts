import { type Caller, includesField } from '#shared/caller.ts';

import { STEP_SCOPE } from './acts-for.ts';

/** Which dossiers a caller may see: none, those that some people or organisations own or handed in, or those of a unit and everything below it. */
export type Sight =
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'OWN'; readonly refs: readonly string[] }
  | { readonly kind: 'UNIT'; readonly unit: string };

const NOTHING: Sight = { kind: 'NOTHING' };

/**
 * Which dossiers a caller may see. A person: their own, their minor children's, and those of whoever lets them read dossiers; a legal
 * representative the organisation's, too. An officer: those received or processed by their unit, by units below it, or by predecessors
 * of these; a system of an agency the same for its agency, with a scope that names dossiers. Everyone else: none.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 (one's own data) and Điều 19.1(c) (statutory duties); design.md §5
 */
export function sightOf({ actor, represents }: Caller): Sight {
  switch (actor.kind) {
    case 'CITIZEN':
      return { kind: 'OWN', refs: [actor.ref, ...representedIn(represents)] };
    case 'REPRESENTATIVE':
      return { kind: 'OWN', refs: [actor.ref, actor.organization] };
    case 'OFFICER':
      return { kind: 'UNIT', unit: actor.unit };
    case 'MACHINE':
      return actor.scopes.some((scope) => DOSSIER_SCOPES.has(scope))
        ? { kind: 'UNIT', unit: actor.agency }
        : NOTHING;
    default:
      return NOTHING;
  }
}

const DOSSIER_SCOPES = new Set(['dossier:read', 'dossier:sync', STEP_SCOPE]);

function representedIn(represents: Caller['represents']): readonly string[] {
  return represents
    .filter(({ coordinates }) => includesField(coordinates, 'Citizen.dossiers'))
    .map(({ ref }) => ref);
}

/** Whether whoever sees only what is their own sees this dossier: they own it or handed it in. Of a unit's sight it says nothing. */
export function isOwn(
  sight: Sight,
  { ownerRef, applicantRef }: { readonly ownerRef: string; readonly applicantRef: string },
): boolean {
  return sight.kind === 'OWN' && (sight.refs.includes(ownerRef) || sight.refs.includes(applicantRef));
}
