import { isSignedText } from '#shared/tree-head.ts';

import { isInRuns } from './leaf-runs.ts';
import { readRetentionNote } from './retention-note.ts';

/** A note and who signed it. */
export interface SignedNote {
  readonly note: string;
  readonly key: string;
  readonly signature: Buffer;
}

/** What signed notes say. */
export interface DroppedLeaves {
  /** Whether the record of that leaf was dropped when its time was over. */
  readonly has: (index: number) => boolean;
  /** Whether every note is signed by its key: a note that is not says nothing. */
  readonly areSigned: boolean;
}

/** Which leaves have no record any more because its time was over. @see RFC 9162, section 2.1; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 */
export function droppedLeaves(
  notes: readonly SignedNote[],
  trusted: readonly string[] | null,
): DroppedLeaves {
  const signed = notes.filter(
    (note) => isSignedText(Buffer.from(note.note), note) && (trusted === null || trusted.includes(note.key)),
  );
  const runs = signed.flatMap(({ note }) => readRetentionNote(note)?.runs ?? []);
  return { has: (index) => isInRuns(runs, index), areSigned: signed.length === notes.length };
}
