import type { VersionField } from '../entities/procedure-version.ts';
import type { KnownValue, LegField } from './leg-fields.ts';

type Answer = Omit<LegField, 'provenance'> & { readonly provenance: LegField['provenance'] | null };

/**
 * The answers of a joint form as the legs of its group may use them, each with the data element that its field is bound to.
 * @see NĐ 63/2024/NĐ-CP (one declaration for all agencies)
 */
export function declaredValues(
  answers: readonly Answer[],
  fields: readonly VersionField[],
): readonly KnownValue[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  return answers.flatMap(({ fieldId, value, personRef, provenance }) => {
    const field = byId.get(fieldId);
    return field && provenance
      ? [{ key: field.key, source: field.source, value, personRef, provenance }]
      : [];
  });
}
