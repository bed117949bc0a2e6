import type { KnownValue } from './leg-fields.ts';

/** What a finished birth registration says of the child. */
export interface DeclaredNewborn {
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly gender: string;
  readonly nationality: string | null;
  readonly ethnicity: string | null;
}

/**
 * The child of a birth registration, from its answers. Null: name, date of birth or gender is not among them.
 * @see Luật Hộ tịch 60/2014/QH13, Điều 14 (what a birth registration holds)
 */
export function newbornOf(answers: readonly KnownValue[]): DeclaredNewborn | null {
  const said = (key: string): string | null => answers.find((one) => one.key === key)?.value ?? null;
  const fullName = said('child.fullName');
  const dateOfBirth = said('child.dateOfBirth');
  const gender = said('child.gender');
  return fullName === null || dateOfBirth === null || gender === null
    ? null
    : {
        fullName,
        dateOfBirth,
        gender,
        nationality: said('child.nationality'),
        ethnicity: said('child.ethnicity'),
      };
}
