import { type SealedColumn } from '#shared/reseal.ts';

import { CitizenSchema } from './citizen.ts';
import { DocumentSchema } from './document.ts';
import { OrganizationSchema } from './organization.ts';
import { RelativeSchema } from './relative.ts';

/** The tables of citizens. */
export const CITIZEN_TABLES = [CitizenSchema, DocumentSchema, OrganizationSchema, RelativeSchema];

/** Every column of theirs whose values are sealed. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'citizen', column: 'sealed', id: 'ref' },
  { table: 'organization', column: 'sealed', id: 'ref' },
  { table: 'document', column: 'sealed_number', id: 'id' },
];
