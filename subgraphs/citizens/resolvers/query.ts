import type { QueryResolvers } from '#schema/generated/citizens.ts';

import { ownersList } from './correcting.ts';
import { findCitizen } from './find-citizen.ts';
import { familyOf, isMinor, matchedParty, minorsOf, partyAssurances } from './for-services.ts';
import { partyRefs } from './party-refs.ts';

/** The root fields of citizens. */
export const Query: QueryResolvers = {
  dataAsOf: (_root, _arguments, { loaders }) => loaders.dataAsOf(),
  me: (_root, _arguments, { caller, loaders }) =>
    caller.actor.kind === 'CITIZEN' || caller.actor.kind === 'REPRESENTATIVE'
      ? loaders.citizenByRef(caller.actor.ref, 'Query.me')
      : null,
  citizen: (_root, { personalId, fullName, dateOfBirth }, context) =>
    findCitizen(context, personalId, { fullName: fullName ?? null, dateOfBirth: dateOfBirth ?? null }),
  organization: (_root, { taxCode }, { loaders }) =>
    loaders.organizationByTaxCode(taxCode, 'Query.organization'),
  partyRefs: (_root, { personalIds, taxCodes, units, passports }, context) =>
    partyRefs(context, {
      personalIds: personalIds ?? [],
      taxCodes: taxCodes ?? [],
      units: units ?? [],
      passports: passports ?? [],
    }),
  minorsOf: (_root, { ref }, context) => minorsOf(context, ref),
  isMinor: (_root, { ref }, context) => isMinor(context, ref),
  familyOf: (_root, { ref }, context) => familyOf(context, ref),
  partyAssurances: (_root, { refs }, context) => partyAssurances(context, refs),
  correctionRequests: (_root, asked, context) => ownersList(context, asked),
  matchedParty: (_root, { personalId, passport, ...claim }, context) =>
    matchedParty(context, { personalId: personalId ?? null, passport: passport ?? null }, claim),
};
