import { mayReadAny, type RowLook } from '#shared/row-access.ts';

import type { CitizenRow, SealedCitizen } from '../entities/citizen.ts';
import type { PersonRecord } from '../entities/person-record.ts';
import { readOrRefuse } from './read-or-refuse.ts';

/** Every classified field of a person. */
const CLASSIFIED = [
  'personalId',
  'passport',
  'formerIds',
  'fullName',
  'dateOfBirth',
  'gender',
  'nationality',
  'deceasedOn',
  'maritalStatus',
  'residence',
  'placeOfBirthRegistration',
  'ethnicity',
  'religion',
  'relatives',
  'documents',
  'correctionRequests',
].map((field) => `Citizen.${field}`);

/**
 * What of a person this look may see: null when no field at all, as if there were no such person; else a row of which each
 * field is decided when it is read. `open` breaks the seal; it is called at most once, and not before a field was allowed.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 and 19.1(c)
 */
export function visibleCitizen(
  { ref, deceasedOn }: Pick<SealedCitizen, 'ref' | 'deceasedOn'>,
  look: RowLook,
  open: () => PersonRecord,
): CitizenRow | null {
  if (!mayReadAny(look, CLASSIFIED)) {
    return null;
  }
  let opened: PersonRecord | null = null;
  return {
    __typename: 'Citizen',
    ref,
    readDeceasedOn: () => readOrRefuse(look, 'Citizen.deceasedOn', () => deceasedOn),
    read: (field) =>
      readOrRefuse(look, `Citizen.${field}`, () => {
        opened ??= open();
        return opened[field];
      }),
    follow: (field, load) => readOrRefuse(look, `Citizen.${field}`, load),
  };
}
