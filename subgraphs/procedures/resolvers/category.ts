import type { CategoryResolvers } from '#schema/generated/procedures.ts';

import { inLanguage } from './in-language.ts';

/** A field of administration. */
export const Category: CategoryResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.categoryByCode.load(code),
  name: ({ name }, { lang }) => inLanguage(name, lang),
};
