import { inBothLanguages } from '#shared/errors.ts';

import { type RefusedField } from '../policies/refused-fields.ts';
import { type FieldError } from './field-error.ts';
import { type Place } from './null-reasons.ts';

/** The error that says why a field was not asked for, where it would stand. */
export function refusalAt({ coordinate, decision }: RefusedField, { client }: Place): FieldError {
  return {
    message: inBothLanguages(decision.words),
    path: client,
    extensions: { code: decision.code, coordinate },
  };
}
