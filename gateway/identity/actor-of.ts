import type { Actor } from '#shared/caller.ts';

import type { PartyLookups } from './party-lookups.ts';
import type { TokenClaims } from './token-claims.ts';
import { unlessAway } from './unless-away.ts';

/** Who shows a token: what it says, and the name that the hub knows the account by. */
export interface TokenHolder {
  readonly claims: TokenClaims;
  readonly account: string;
}

/** The actor behind a token. People and organisations become their refs; a number goes no further than the owner who is asked for it. */
export async function actorOf({ claims, account }: TokenHolder, parties: PartyLookups): Promise<Actor> {
  switch (claims.kind) {
    case 'CITIZEN': {
      const ref = await known(parties.refOf(claims.personal_id));
      return { kind: 'CITIZEN', ref, account, level: claims.vneid_level };
    }
    case 'REPRESENTATIVE': {
      const [ref, organization] = await Promise.all([
        known(parties.refOf(claims.personal_id)),
        known(parties.organizationRefOf(claims.tax_code)),
      ]);
      return { kind: 'REPRESENTATIVE', ref, organization, account };
    }
    case 'OFFICER':
      return { kind: 'OFFICER', unit: claims.unit, role: claims.role, account };
    case 'MACHINE':
      return { kind: 'MACHINE', client: claims.client_id, agency: claims.unit, scopes: claims.scope };
    case 'REGISTRY':
      return { kind: 'REGISTRY', agency: claims.unit, scopes: claims.scope, account };
    case 'DATA_PROTECTION':
    case 'STATISTICS':
      return { kind: claims.kind, account };
    default:
      return claims satisfies never;
  }
}

// Whom citizens does not know, or cannot name now, owns nothing here: no row has this ref.
async function known(asked: Promise<string | null>): Promise<string> {
  return (await unlessAway(asked)) ?? '';
}
