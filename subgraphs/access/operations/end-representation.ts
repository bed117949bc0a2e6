import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { SealKey } from '#shared/keys.ts';

import { openedBasis } from '../entities/opened-representation.ts';
import { Representation, type RepresentationRow } from '../entities/representation.ts';
import { rightRefused, type RightRefusedRow } from '../entities/right-refused.ts';

/** Which representation ends now, by whom, and what opens its words. */
export interface EndingNeeds {
  readonly id: string;
  readonly person: string;
  readonly now: Date;
  readonly seals: readonly SealKey[];
}

/** Ends a representation before its last moment, at once, for either side. One that has ended, or is not theirs, is UNKNOWN. */
export async function endRepresentation(
  em: EntityManager,
  { id, person, now, seals }: EndingNeeds,
): Promise<
  { readonly __typename: 'RepresentationEnded'; readonly representation: RepresentationRow } | RightRefusedRow
> {
  return em.transactional(async (own) => {
    // Locked, so that of two sides who end it at once the first is on record.
    const representation = await own.findOne(
      Representation,
      {
        id,
        endedAt: null,
        until: { $gt: now },
        $or: [{ represented: person }, { representative: person }],
      },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!representation) {
      return rightRefused('UNKNOWN');
    }
    representation.endedAt = now;
    representation.endedBy = person;
    const { fields, recordedAt, until } = representation;
    const basis = openedBasis(representation, seals);
    return {
      __typename: 'RepresentationEnded',
      representation: { id, fields, basis, recordedAt, until, endedAt: now },
    };
  });
}
