import type { FormSubject, VersionField } from '../entities/procedure-version.ts';
import type { GivenField } from './filed-field.ts';
import { isPersonsNumber } from './persons-number.ts';
import { typedValue } from './typed-value.ts';

/** The number of a person, as it was typed into a form. */
export interface NumberTyped {
  /** The key of its field. */
  readonly key: string;
  readonly personalId: string;
  /** Whose number the field asks for; null: of nobody in a role. */
  readonly subject: FormSubject | null;
  /** Whether name and date of birth have to be theirs, too: in a role that only the form tells of. */
  readonly mustMatch: boolean;
  /** What the form says of them where that must match. Null: not both, nobody has such a name, or it need not. */
  readonly described: DescribedPerson | null;
}

/** What has to be true of a person beside their number. */
export interface DescribedPerson {
  readonly fullName: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly dateOfBirth: string;
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
  const typed = (field: VersionField): string | null => {
    const value = typedValue(field, sent.get(field.key) ?? null);
    return value.ok ? value.value : null;
  };
  return fields.flatMap((field) => {
    const personalId = typed(field);
    if (personalId === null || !isPersonsNumber(field, personalId)) {
      return [];
    }
    const { key } = field;
    const subject = roleNamedBy(field);
    const mustMatch = subject !== null && !KNOWN.has(subject);
    const described = mustMatch ? describedAs(subject, fields, typed) : null;
    return [{ key, personalId, subject, mustMatch, described }];
  });
}

// Whose matter it is and who hands it in is known before the form is read.
const KNOWN: ReadonlySet<FormSubject> = new Set(['OWNER', 'APPLICANT']);

function roleNamedBy({ source, subject }: VersionField): FormSubject | null {
  return source === 'Citizen.personalId' && subject !== 'NONE' ? subject : null;
}

// Citizens is asked for no longer one: nobody has it.
const LONGEST_NAME = 200;

function describedAs(
  subject: FormSubject,
  fields: readonly VersionField[],
  typed: (field: VersionField) => string | null,
): DescribedPerson | null {
  const said = (source: string): string | null => {
    const field = fields.find((one) => one.subject === subject && one.source === source);
    return field ? typed(field) : null;
  };
  const fullName = said('Citizen.fullName');
  const dateOfBirth = said('Citizen.dateOfBirth');
  const isName = fullName !== null && fullName.length <= LONGEST_NAME;
  return isName && dateOfBirth !== null ? { fullName, dateOfBirth } : null;
}
