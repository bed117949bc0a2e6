import { type SealedColumn } from '#shared/reseal.ts';

/** Every column of citizens whose values are sealed. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'citizen', column: 'sealed', id: 'ref' },
  { table: 'organization', column: 'sealed', id: 'ref' },
  { table: 'document', column: 'sealed_number', id: 'id' },
];
