import type { ComponentResolvers } from '#schema/generated/procedures.ts';

import { inLanguage } from './in-language.ts';

/** A paper of one version of a procedure. */
export const Component: ComponentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.componentById.load(id),
  name: ({ name }, { lang }) => inLanguage(name, lang),
};
