import { type Caller, includesField } from '#shared/caller.ts';

/** On whose behalf and at which agency a caller may take steps. */
export interface Acting {
  /** References of people and organisations. */
  readonly refs: readonly string[];
  /** A unit code; null: at none. */
  readonly unit: string | null;
}

const NOTHING: Acting = { refs: [], unit: null };

/** The scope of a system that takes steps; it sees the dossiers of its agency, too. */
export const STEP_SCOPE = 'dossier:process';

/**
 * On whose behalf a caller may act on dossiers: a person for themselves, their minor children and whoever named them as representative; a
 * legal representative for the organisation; an officer, and a system with the scope `dossier:process`, for their agency. Whom
 * somebody merely lets read their dossiers does not act for them.
 * @see Bộ luật Dân sự 2015, Điều 134 đến 141 (representation); NĐ 118/2025/NĐ-CP
 */
export function actsFor({ actor, represents }: Caller): Acting {
  switch (actor.kind) {
    case 'CITIZEN':
      return { refs: [actor.ref, ...actingFor(represents)], unit: null };
    case 'REPRESENTATIVE':
      return { refs: [actor.ref, actor.organization], unit: null };
    case 'OFFICER':
      return { refs: [], unit: actor.unit };
    case 'MACHINE':
      return actor.scopes.includes(STEP_SCOPE) ? { refs: [], unit: actor.agency } : NOTHING;
    default:
      return NOTHING;
  }
}

function actingFor(represents: Caller['represents']): readonly string[] {
  return represents
    .filter(({ basis }) => basis === 'MINOR' || basis === 'REPRESENTATION')
    .filter(({ coordinates }) => includesField(coordinates, 'Citizen.dossiers'))
    .map(({ ref }) => ref);
}
