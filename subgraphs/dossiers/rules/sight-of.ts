import { type Caller } from '#shared/caller.ts';

/** Which dossiers a caller may see: none, those they own or handed in, or those of a unit and everything below it. */
export type Sight =
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'OWN'; readonly ref: string }
  | { readonly kind: 'UNIT'; readonly unit: string };

/**
 * Which dossiers a caller may see. A citizen: their own. An officer: those received or processed by their unit, by units
 * below it, or by predecessors of these. Everyone else: none.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 (one's own data) and Điều 19.1(c) (statutory duties); design.md §5
 */
export function sightOf({ actor }: Caller): Sight {
  switch (actor.kind) {
    case 'CITIZEN':
      return { kind: 'OWN', ref: actor.ref };
    case 'OFFICER':
      return { kind: 'UNIT', unit: actor.unit };
    case 'ANONYMOUS':
    case 'MACHINE':
    case 'SERVICE':
      return { kind: 'NOTHING' };
    default:
      return actor satisfies never;
  }
}
