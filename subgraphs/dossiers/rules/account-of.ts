import type { Actor } from '#shared/caller.ts';

/**
 * The account that somebody acts by: who uploads papers, submits or tries identifiers out is told apart by it. Systems have their client's
 * name. Null: nobody has signed in.
 * @see design.md §6 (the log knows accounts by a keyed hash)
 */
export function accountOf(actor: Actor): string | null {
  if (actor.kind === 'MACHINE') {
    return `client:${actor.client}`;
  }
  return 'account' in actor ? actor.account : null;
}
