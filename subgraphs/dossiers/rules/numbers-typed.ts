import type { FormSubject, VersionField } from '../entities/procedure-version.ts';
import type { GivenField } from './filed-field.ts';
import { isPersonsNumber } from './persons-number.ts';
import { typedValue } from './typed-value.ts';

/** The number of a person, as it was typed into a form. */
export interface NumberTyped {
  readonly personalId: string;
  /** Whose number the field asks for; null: of nobody in a role. */
  readonly subject: FormSubject | null;
}

/**
 * The numbers of people that were typed into a form, in canonical form; what is no number is left out. A field that is bound to a
 * person's own number names whoever stands in that role.
 * @see Luật Căn cước 26/2023/QH15, Điều 12 (the number is what data is looked up by)
 */
export function numbersTyped(
  fields: readonly VersionField[],
  given: readonly GivenField[],
): readonly NumberTyped[] {
  const sent = new Map(given.map(({ key, value }) => [key, value]));
  return fields.flatMap((field) => {
    const typed = typedValue(field, sent.get(field.key) ?? null);
    if (!typed.ok || typed.value === null || !isPersonsNumber(field, typed.value)) {
      return [];
    }
    const names = field.source === 'Citizen.personalId' && field.subject !== 'NONE';
    return [{ personalId: typed.value, subject: names ? field.subject : null }];
  });
}
