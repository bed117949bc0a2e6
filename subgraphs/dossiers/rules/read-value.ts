import type { VersionField } from '../entities/procedure-version.ts';
import { canonicalValue } from './canonical-value.ts';
import type { Reading } from './read-answer.ts';
import { typedValue } from './typed-value.ts';

/**
 * What a source holds for a field, in the field's canonical form. Null: nothing, or nothing that such a field can hold. Of several values
 * the first counts: the newest document, the first relative.
 * @see schema/procedures.graphql FormField.source
 */
export function readValue(
  { type, choices }: Pick<VersionField, 'type' | 'choices'>,
  reading: Reading | undefined,
): string | null {
  const value = reading?.kind === 'READ' ? canonicalValue(type, reading.values[0]) : null;
  const typed = value === null ? null : typedValue({ type, choices }, value);
  return typed?.ok ? typed.value : null;
}
