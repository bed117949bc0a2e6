import type { SubstitutionResolvers } from '#schema/generated/procedures.ts';

import { inLanguage, inLanguageOrVietnamese } from './in-language.ts';
import { resultTypesOf } from './result-types.ts';

/** What stands in the place of a paper. */
export const Substitution: SubstitutionResolvers = {
  databases: ({ databases }, { lang }) => databases.map((name) => inLanguageOrVietnamese(name, lang)),
  resultTypes: ({ resultTypes }, _arguments, context) => resultTypesOf(resultTypes, context),
  condition: ({ condition }, { lang }) => inLanguage(condition, lang),
  fallback: ({ fallback }, { lang }) => inLanguageOrVietnamese(fallback, lang),
};
