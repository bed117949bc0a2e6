import type { Actor } from '#shared/caller.ts';

/** At which unit, and as which account, somebody opens intakes. */
export interface Counter {
  readonly unit: string;
  readonly account: string;
}

/**
 * At which counter a caller may open intakes: an officer at their unit, a system with the scope `dossier:intake` at its agency. Null:
 * at none.
 * @see NĐ 118/2025/NĐ-CP (dossiers are received by one-stop officers)
 */
export function counterOf(actor: Actor): Counter | null {
  switch (actor.kind) {
    case 'OFFICER':
      return { unit: actor.unit, account: actor.account };
    case 'MACHINE':
      return actor.scopes.includes('dossier:intake')
        ? { unit: actor.agency, account: `client:${actor.client}` }
        : null;
    default:
      return null;
  }
}
