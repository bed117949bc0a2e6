import type { CorrectionRefusedResolvers, CorrectionRequestResolvers } from '#schema/generated/citizens.ts';

import { CORRECTION_REFUSALS } from '../rules/correction-refusal-text.ts';

/** What a person says is wrong. Its words are decided when they are read. */
export const CorrectionRequest: CorrectionRequestResolvers = {
  person: ({ personRef }, _arguments, { loaders }) =>
    loaders.citizenByRef(personRef, 'CorrectionRequest.person'),
  proposed: (request) => request.readWords('CorrectionRequest.proposed').proposed,
  reason: (request) => request.readWords('CorrectionRequest.reason').reason,
  answer: (request) => request.readAnswer('CorrectionRequest.answer'),
  requestedAt: ({ requestedAt }) => requestedAt.toISOString(),
  answeredAt: ({ answeredAt }) => answeredAt?.toISOString() ?? null,
};

/** Why a request or an answer was not taken. */
export const CorrectionRefused: CorrectionRefusedResolvers = {
  message: ({ code }, { lang }) => CORRECTION_REFUSALS[code][lang ?? 'VI'],
};
