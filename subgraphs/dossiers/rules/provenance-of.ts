import { type ProvenanceStamp } from '../entities/dossier-field.ts';

/**
 * Where a value that was read came from: its owner, the path, and whether the owner's database vouches for it or a stored document does.
 * @see design.md §7 (each value comes with its provenance, stamped by the hub)
 */
export function provenanceOf(source: string, owner: string, asOf: string): ProvenanceStamp {
  const assurance = /^\w+\.documents\b/.test(source) ? 'STORED_DOCUMENT' : 'VERIFIED';
  return { owner, path: source, asOf, assurance };
}
