import type { SealedColumn } from '#shared/reseal.ts';

/** Every column of access whose values are sealed. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'access_question', column: 'sealed_question', id: 'id' },
  { table: 'access_question', column: 'sealed_answer', id: 'id' },
  { table: 'access_question', column: 'sealed_extension', id: 'id' },
  { table: 'emergency', column: 'sealed_reason', id: 'id' },
  { table: 'emergency', column: 'sealed_review', id: 'id' },
  { table: 'representation', column: 'sealed_basis', id: 'id' },
];
