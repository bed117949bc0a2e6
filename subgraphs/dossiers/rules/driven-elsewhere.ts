/** What of a dossier says whose software drives it. */
export interface DrivenDossier {
  readonly synchronised: boolean;
  readonly procedureId: string;
  readonly groupId: string | null;
}

/** Why the hub takes no step of its own. */
export type DrivenElsewhere = 'SYNCHRONISED' | 'INTERLINKED_ELSEWHERE';

// The codes under which the shared software hands out one record for a whole interlinked group.
const SHARED_PROCEDURES = new Set(['2.000986', '2.001023', '9.063024']);

/**
 * Why a dossier takes its steps in other software; null: it is kept here. Records that others send are snapshots; where they belong to
 * an interlinked group, their status comes from the shared software and not even the province may change it.
 * @see design.md §8 (snapshots); NĐ 63/2024/NĐ-CP and domain.md §3.1 (interlinked dossiers)
 */
export function drivenElsewhere({
  synchronised,
  procedureId,
  groupId,
}: DrivenDossier): DrivenElsewhere | null {
  if (!synchronised) {
    return null;
  }
  const isInterlinked = groupId !== null || SHARED_PROCEDURES.has(procedureId.split('@')[0] ?? '');
  return isInterlinked ? 'INTERLINKED_ELSEWHERE' : 'SYNCHRONISED';
}
