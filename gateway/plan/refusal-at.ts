import { inBothLanguages } from '#shared/errors.ts';

import { type RefusedField } from '../policies/refused-fields.ts';
import { type FieldError } from './field-error.ts';

/** The error that says why a field was not asked for, where it would stand. */
export function refusalAt(
  { coordinate, decision }: RefusedField,
  path: readonly (string | number)[],
): FieldError {
  return {
    message: inBothLanguages(decision.words),
    path,
    extensions: { code: decision.code, coordinate },
  };
}
