import type { Actor } from '#shared/caller.ts';

import { accountOf } from './account-of.ts';

/** Who made an entry of a history, without a name. */
export interface StepOrigin {
  readonly actor: 'PERSON' | 'OFFICER' | 'SYSTEM' | 'HUB';
  /** The agency. Null: a person did it. */
  readonly unit: string | null;
  /** Of an officer. Null: no officer did it. */
  readonly role: string | null;
  /** A keyed hash of the account, or the name of the system. Null: the hub did it by itself. */
  readonly account: string | null;
}

/**
 * Who is on record for a step: agency and role of an officer, never their name; of a person that it was a person.
 * @see TT 03/2025/TT-VPCP, form 06 (control slip of the process); Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3
 */
export function originOf(actor: Actor): StepOrigin {
  const account = accountOf(actor);
  switch (actor.kind) {
    case 'CITIZEN':
    case 'REPRESENTATIVE':
      return { actor: 'PERSON', unit: null, role: null, account };
    case 'OFFICER':
      return { actor: 'OFFICER', unit: actor.unit, role: actor.role, account };
    case 'MACHINE':
      return { actor: 'SYSTEM', unit: actor.agency, role: null, account };
    default:
      return { actor: 'HUB', unit: null, role: null, account: null };
  }
}
