/** Purpose codes that always exist. Versioned purposes with their legal text come with the access subgraph. */
export const PURPOSES = [
  'OWN_DATA',
  'PROCESS_DOSSIER',
  'WORK_LIST',
  'SYNC_DOSSIER',
  'PREFILL',
  'STATISTICS',
  'EMERGENCY',
  'DATA_PROTECTION',
] as const;

/** The code of a purpose. */
export type Purpose = (typeof PURPOSES)[number];

/** Whether a text is the code of a purpose. */
export function isPurpose(code: string): code is Purpose {
  return PURPOSES.some((known) => known === code);
}
