import type { RegisterChangeResolvers } from '#schema/generated/dossiers.ts';

import { REGISTER_CHANGES } from '../rules/register-change.ts';

/** What a dossier of its own changes in the register of people. */
export const RegisterChange: RegisterChangeResolvers = {
  stateText: ({ state }, { lang }) => REGISTER_CHANGES[state][lang ?? 'VI'],
  at: ({ at }) => at?.toISOString() ?? null,
};
