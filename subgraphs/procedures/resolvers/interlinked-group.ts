import type { InterlinkedGroupResolvers, InterlinkedLegResolvers } from '#schema/generated/procedures.ts';

import { inLanguage, inLanguageOrVietnamese } from './in-language.ts';
import { resultTypesOf } from './result-types.ts';

/** Several procedures done with one declaration. */
export const InterlinkedGroup: InterlinkedGroupResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.groupByCode.load(code),
  name: ({ name }, { lang }) => inLanguage(name, lang),
  procedure: ({ code }, _arguments, { loaders, today }) => loaders.procedureInForce.load(`${code}@${today}`),
};

/** One procedure of a group. */
export const InterlinkedLeg: InterlinkedLegResolvers = {
  procedure: ({ procedure }, _arguments, { loaders, today }) =>
    loaders.procedureInForce.load(`${procedure}@${today}`),
  agency: ({ agency }, { lang }) => inLanguageOrVietnamese(agency, lang),
  results: ({ results }, _arguments, context) => resultTypesOf(results, context),
  answers: ({ answers }) => [...answers],
};
