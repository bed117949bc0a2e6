import type { VersionField } from '../entities/procedure-version.ts';

/**
 * A value of the graph as a form's field holds it: text in canonical form (NFC, single spaces), numbers in digits, true or false. Null:
 * it is nothing that such a field can hold.
 * @see schema/procedures.graphql FormFieldType (values travel as text in canonical form)
 */
export function canonicalValue(type: VersionField['type'], value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return type === 'TEXT' ? cleanText(value) : value.normalize('NFC').trim();
    case 'number':
      return Number.isFinite(value) ? String(value) : null;
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      return null;
  }
}

/** Text with what people do not see taken out: composed letters, single spaces, none at the ends. Null: nothing is left. */
export function cleanText(text: string): string | null {
  const clean = text
    .normalize('NFC')
    .replaceAll(/[\s\u00A0\u200B\uFEFF]+/g, ' ')
    .trim();
  return clean === '' ? null : clean;
}
