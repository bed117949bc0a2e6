import type {
  FeeResolvers,
  FormChoiceResolvers,
  ImportFindingResolvers,
  LegalBasisResolvers,
  ProcedureNoteResolvers,
  RequirementResolvers,
  TimeLimitResolvers,
} from '#schema/generated/procedures.ts';

import { inLanguage, inLanguageOrVietnamese } from './in-language.ts';

/** A time limit: all but its words stands in the row. */
export const TimeLimit: TimeLimitResolvers = {
  text: ({ text }, { lang }) => inLanguageOrVietnamese(text, lang),
  condition: ({ condition }, { lang }) => inLanguage(condition, lang),
};

/** A fee: all but its words stands in the row. */
export const Fee: FeeResolvers = {
  countedBy: ({ countedBy }) => countedBy ?? null,
  text: ({ text }, { lang }) => inLanguage(text, lang),
};

/** An act: all but its title stands in the row. */
export const LegalBasis: LegalBasisResolvers = {
  title: ({ title }, { lang }) => inLanguage(title, lang),
};

/** A note: all but its words stands in the row. */
export const ProcedureNote: ProcedureNoteResolvers = {
  text: ({ text }, { lang }) => inLanguageOrVietnamese(text, lang),
};

/** A finding: all but its words stands in the row. */
export const ImportFinding: ImportFindingResolvers = {
  message: ({ message }, { lang }) => inLanguageOrVietnamese(message, lang),
};

/** How a paper is asked for: all but the words of the condition stands in the row. */
export const Requirement: RequirementResolvers = {
  condition: ({ condition }, { lang }) => inLanguage(condition, lang),
  madeFromForm: ({ madeFromForm }) => madeFromForm ?? false,
  claimedBy: ({ claimedBy }) => (claimedBy ? { ...claimedBy, values: [...claimedBy.values] } : null),
};

/** A choice of a form field: all but its label stands in the row. */
export const FormChoice: FormChoiceResolvers = {
  label: ({ label }, { lang }) => inLanguageOrVietnamese(label, lang),
};
