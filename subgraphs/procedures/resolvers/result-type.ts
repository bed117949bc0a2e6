import type { ResultTypeResolvers } from '#schema/generated/procedures.ts';

import { inLanguage } from './in-language.ts';

/** A kind of result or document. */
export const ResultType: ResultTypeResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.resultTypeByCode.load(code),
  name: ({ name }, { lang }) => inLanguage(name, lang),
};
