import type { ProvenanceStamp } from '../entities/dossier-field.ts';
import type { Reading } from './read-answer.ts';

/**
 * Where a value that was read came from: its owner, the path, and whether the owner's database vouches for it, a stored document does, or
 * nobody does, since the person themself is only declared there.
 * @see design.md §5 (a person who was declared counts only once verified) and §7 (each value comes with its provenance, stamped by the hub)
 */
export function provenanceOf(source: string, reading: Reading | undefined, asOf: string): ProvenanceStamp {
  return { owner: reading?.owner ?? '', path: source, asOf, assurance: assuranceOf(source, reading) };
}

function assuranceOf(source: string, reading: Reading | undefined): ProvenanceStamp['assurance'] {
  if (/^\w+\.documents\b/.test(source)) {
    return 'STORED_DOCUMENT';
  }
  return reading?.kind === 'READ' && reading.declared === true ? 'DECLARED' : 'VERIFIED';
}
