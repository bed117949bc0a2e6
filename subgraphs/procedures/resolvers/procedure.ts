import type { ProcedureResolvers } from '#schema/generated/procedures.ts';

import { inLanguage, inLanguageOrVietnamese } from './in-language.ts';
import { categoryOf, formOf } from './parts-of-procedure.ts';
import { resultTypesOf } from './result-types.ts';

/** One version of a procedure. */
export const Procedure: ProcedureResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.procedureById.load(id),
  name: ({ name }, { lang }) => inLanguage(name, lang),
  category: (procedure, _arguments, context) => categoryOf(procedure, context),
  for: ({ parties }) => parties,
  competentAgency: ({ competentAgency }, { lang }) => inLanguageOrVietnamese(competentAgency, lang),
  channels: ({ filings }) => [...filings],
  components: ({ id }, _arguments, { loaders }) => loaders.componentsOf.load(id),
  results: ({ resultCodes }, _arguments, context) => resultTypesOf(resultCodes, context),
  form: (procedure, _arguments, context) => formOf(procedure, context),
};
