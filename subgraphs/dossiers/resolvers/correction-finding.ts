import type { CorrectionFindingResolvers } from '#schema/generated/dossiers.ts';

import { citizenOrNull, unitOf } from '../entities/references.ts';
import { sourceAgencies } from '../entities/source-agencies.ts';

/** A typed value that differs from its source. */
export const CorrectionFinding: CorrectionFindingResolvers = {
  person: ({ personRef }) => citizenOrNull(personRef),
  addressee: async ({ source }, _arguments, { services }) => {
    const agencies = await sourceAgencies(services);
    return unitOf(agencies.get(source.owner) ?? null);
  },
  answeredAt: ({ answeredAt }) => answeredAt?.toISOString() ?? null,
};
