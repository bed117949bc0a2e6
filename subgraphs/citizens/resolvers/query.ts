import { type QueryResolvers } from '#schema/generated/citizens.ts';

import { ownersList } from './correcting.ts';
import { findCitizen } from './find-citizen.ts';
import { familyOf, isMinor, matchedParty, minorsOf } from './for-services.ts';
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
  isMinor: (_root, { ref }, context) => isMinor(context, ref),
  familyOf: (_root, { ref }, context) => familyOf(context, ref),
  correctionRequests: (_root, asked, context) => ownersList(context, asked),
  matchedParty: (_root, { personalId, ...claim }, context) => matchedParty(context, personalId, claim),
};
