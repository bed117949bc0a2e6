import type { AccessRecordConnectionResolvers } from '#schema/generated/access.ts';

/** A page of looks. */
export const AccessRecordConnection: AccessRecordConnectionResolvers = {
  sealedCount: ({ log }, _arguments, { loaders }) =>
    log === null ? 0 : loaders.sealedCountOf(log.person, log.asked),
};
