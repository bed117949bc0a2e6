import type { VersionField } from '../entities/procedure-version.ts';
import { typedValue } from './typed-value.ts';

/** An answer that was given anew, in canonical form; null: the field was emptied. */
export interface SuppliedField {
  readonly field: Pick<VersionField, 'id' | 'key' | 'type'>;
  readonly value: string | null;
}

/** Why answers are not taken. */
export type SupplyRefusal = 'FIELD_UNKNOWN' | 'FIELD_INVALID';

type Given = readonly { readonly key: string; readonly value?: string | null }[];

/**
 * Reads answers of a form that are given anew, or says why none of them is taken. Whom a dossier is about stays as it is: a personal
 * identifier is no answer to give anew. What the form wants is not emptied, and each field is answered once.
 * @see NĐ 118/2025/NĐ-CP (the supplement completes what was asked for); form 02 of TT 03/2025/TT-VPCP
 */
export function suppliedFields(
  form: readonly VersionField[],
  given: Given,
): readonly SuppliedField[] | SupplyRefusal {
  const fields = new Map(form.map((field) => [field.key, field]));
  const keys = new Set(given.map(({ key }) => key));
  if ([...keys].some((key) => (fields.get(key)?.type ?? 'PERSONAL_ID') === 'PERSONAL_ID')) {
    return 'FIELD_UNKNOWN';
  }
  const read = given.flatMap(({ key, value = null }) => answered(fields.get(key), value));
  return keys.size === given.length && read.length === given.length ? read : 'FIELD_INVALID';
}

function answered(field: VersionField | undefined, typed: string | null): SuppliedField[] {
  const value = field && typedValue(field, typed);
  const isTaken = value?.ok === true && !(field?.required === true && value.value === null);
  return field && isTaken ? [{ field, value: value.value }] : [];
}
