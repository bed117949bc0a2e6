import type { PurposeResolvers } from '#schema/generated/access.ts';

import { purposeLevels } from '../rules/purpose-levels.ts';

/** A purpose in one version. Of a version that is not known any more only code and number are told. */
export const Purpose: PurposeResolvers = {
  name: async (row, { lang }, { loaders }) => {
    const known = await loaders.purpose(row);
    return known && (lang === 'EN' ? known.nameEn : known.nameVi);
  },
  legalText: async (row, { lang }, { loaders }) => {
    const known = await loaders.purpose(row);
    return known && (lang === 'EN' ? known.legalTextEn : known.legalTextVi);
  },
  legalBasis: async (row, _arguments, { loaders }) => (await loaders.purpose(row))?.legalBasis ?? null,
  validFrom: async (row, _arguments, { loaders }) => (await loaders.purpose(row))?.validFrom ?? null,
  validUntil: async (row, _arguments, { loaders }) => (await loaders.purpose(row))?.validUntil ?? null,
  callers: async (row, _arguments, { loaders }) => (await loaders.purpose(row))?.rules.callers ?? [],
  agencies: async (row, _arguments, { loaders }) => {
    const agencies = (await loaders.purpose(row))?.rules.agencies ?? null;
    return agencies && agencies.map((code) => ({ __typename: 'Unit' as const, code }));
  },
  needsCase: async (row, _arguments, { loaders }) => (await loaders.purpose(row))?.rules.needsCase ?? true,
  levels: async (row, _arguments, { loaders }) => {
    const known = await loaders.purpose(row);
    return known ? purposeLevels(known.rules) : [];
  },
};
