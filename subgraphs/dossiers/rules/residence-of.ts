import type { FormReadings } from '../entities/form-readings.ts';
import type { ProcedureVersion } from '../entities/procedure-version.ts';
import type { GivenField } from './filed-field.ts';
import type { FormPerson } from './form-people.ts';
import { readValue } from './read-value.ts';

/** What the form tells of its people. */
export interface FormTold {
  readonly people: readonly FormPerson[];
  /** Null: nothing could be read. */
  readonly readings: Pick<FormReadings, 'fields'> | null;
  readonly given: readonly GivenField[];
}

const RESIDENCE = 'Citizen.residence.area';
const VERSION_OF_AREA = /^\d{5}@\d{4}-\d{2}-\d{2}$/;

/**
 * The commune in which the owner of a dossier lives, `<code>@<valid from>`, by the form: as it was read of them, in whatever role they
 * stand there, else as it was typed. Null: the form does not tell.
 * @see Luật Cư trú 68/2020/QH14, Điều 11 (place of residence)
 */
export function residenceOf(
  { form }: Pick<ProcedureVersion, 'form'>,
  { people, readings, given }: FormTold,
): string | null {
  const owner = people.find(({ role }) => role === 'OWNER')?.ref;
  const owners = new Set(people.filter(({ ref }) => ref === owner).map(({ role }) => role));
  const asked = (form?.fields ?? []).filter(
    ({ source, subject }) => source === RESIDENCE && owners.has(subject),
  );
  const told = asked.flatMap((field) => {
    const typed = given.find(({ key }) => key === field.key)?.value ?? null;
    return readValue(field, readings?.fields.get(field.key)) ?? typed ?? [];
  });
  return told.find((area) => VERSION_OF_AREA.test(area)) ?? null;
}
