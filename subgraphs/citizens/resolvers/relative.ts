import type { RelativeResolvers } from '#schema/generated/citizens.ts';

/** A relative, as far as the caller may see them. */
export const Relative: RelativeResolvers = {
  person: ({ relativeRef }, _arguments, { loaders }) => loaders.citizenByRef(relativeRef, 'Relative.person'),
};
