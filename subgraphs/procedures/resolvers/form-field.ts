import type { FormFieldResolvers } from '#schema/generated/procedures.ts';

import { inLanguage } from './in-language.ts';

/** One field of a form. */
export const FormField: FormFieldResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.formFieldById.load(id),
  label: ({ label }, { lang }) => inLanguage(label, lang),
};
