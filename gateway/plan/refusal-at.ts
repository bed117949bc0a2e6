import { inBothLanguages } from '#shared/errors.ts';

import type { RefusedField } from '../policies/refused-fields.ts';
import type { FieldError } from './field-error.ts';
import type { Place } from './null-reasons.ts';

/** Why a field is not in the answer. */
type Refusal = Pick<RefusedField, 'coordinate' | 'told'> & {
  readonly decision: Pick<RefusedField['decision'], 'code' | 'words'>;
};

/** The error that says why a field was not asked for, where it would stand. */
export function refusalAt({ coordinate, decision, told }: Refusal, { client }: Place): FieldError {
  return {
    message: inBothLanguages(decision.words),
    path: client,
    extensions: { coordinate, ...told, code: decision.code },
  };
}
