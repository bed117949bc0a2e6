import type { IndexedColumn } from '#shared/reindex.ts';
import type { SealedColumn } from '#shared/reseal.ts';

import { personText, taxText } from './blind-indexes.ts';
import { CitizenIndexSchema } from './citizen-index.ts';
import { CitizenSchema } from './citizen.ts';
import { CivilEventSchema } from './civil-event.ts';
import { CorrectionRequestSchema } from './correction-request.ts';
import { DocumentSchema } from './document.ts';
import { OrganizationIndexSchema } from './organization-index.ts';
import { OrganizationSchema, readOrganization } from './organization.ts';
import { readPerson } from './person-record.ts';
import { RelativeSchema } from './relative.ts';

/** The tables of citizens. */
export const CITIZEN_TABLES = [
  CitizenSchema,
  CitizenIndexSchema,
  CivilEventSchema,
  CorrectionRequestSchema,
  DocumentSchema,
  OrganizationSchema,
  OrganizationIndexSchema,
  RelativeSchema,
];

const PEOPLE = { table: 'citizen', column: 'sealed', id: 'ref' };
const ORGANIZATIONS = { table: 'organization', column: 'sealed', id: 'ref' };

/** Every column of theirs whose values are sealed. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  PEOPLE,
  ORGANIZATIONS,
  { table: 'document', column: 'sealed_number', id: 'id' },
  { table: 'correction_request', column: 'sealed', id: 'id' },
  { table: 'correction_request', column: 'sealed_answer', id: 'id' },
];

/** Every sealed column of theirs that is found by a blind index. */
export const INDEXED_COLUMNS: readonly IndexedColumn[] = [
  {
    of: PEOPLE,
    index: 'citizen_index',
    textOf: (opened) => personText(readPerson(opened)),
  },
  {
    of: ORGANIZATIONS,
    index: 'organization_index',
    textOf: (opened) => textOr(readOrganization(opened).taxCode, taxText),
  },
];

function textOr(number: string | null, text: (number: string) => string): string | null {
  return number === null ? null : text(number);
}
