import { type CorrectionFindingResolvers } from '#schema/generated/dossiers.ts';

import { citizenOrNull } from '../entities/references.ts';

/** A typed value that differs from its source. */
export const CorrectionFinding: CorrectionFindingResolvers = {
  person: ({ personRef }) => citizenOrNull(personRef),
  answeredAt: ({ answeredAt }) => answeredAt?.toISOString() ?? null,
};
