import { cardInForce } from '../rules/card-in-force.ts';
import type { CitizenResolvers } from '../generated/resolver-types.ts';

/** A person, with their health insurance. Each field is decided when it is read. */
export const Citizen: CitizenResolvers = {
  __resolveReference: async ({ ref }, { loaders, via }) => loaders.citizenByRef(ref, via),
  insuranceCards: (citizen) => citizen.cards('insuranceCards'),
  insuranceCard: (citizen, _arguments, { today }) => cardInForce(citizen.cards('insuranceCard'), today),
};
