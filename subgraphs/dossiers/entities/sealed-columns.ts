import type { SealedColumn } from '#shared/reseal.ts';

/** Every column of dossiers whose values are sealed. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'intake', column: 'sealed_draft', id: 'id' },
  // A paper has up to 10 MB: few are held at a time.
  { table: 'file', column: 'sealed_bytes', id: 'id', perBatch: 4 },
];
