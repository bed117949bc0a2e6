import { type QueryResolvers } from '#schema/generated/citizens.ts';

import { findCitizen } from './find-citizen.ts';
import { familyOf, matchedParty, minorsOf } from './for-services.ts';
import { partyRefs } from './party-refs.ts';

/** The root fields of citizens. */
export const Query: QueryResolvers = {
  me: (_root, _arguments, { caller, loaders }) =>
    caller.actor.kind === 'CITIZEN' || caller.actor.kind === 'REPRESENTATIVE'
      ? loaders.citizenByRef(caller.actor.ref, 'Query.me')
      : null,
  citizen: (_root, { personalId, fullName, dateOfBirth }, context) =>
    findCitizen(context, personalId, { fullName: fullName ?? null, dateOfBirth: dateOfBirth ?? null }),
  organization: (_root, { taxCode }, { loaders }) =>
    loaders.organizationByTaxCode(taxCode, 'Query.organization'),
  partyRefs: (_root, { personalIds, taxCodes }, context) =>
    partyRefs(context, personalIds ?? [], taxCodes ?? []),
  minorsOf: (_root, { ref }, context) => minorsOf(context, ref),
  familyOf: (_root, { ref }, context) => familyOf(context, ref),
  matchedParty: (_root, { personalId, ...claim }, context) => matchedParty(context, personalId, claim),
};
