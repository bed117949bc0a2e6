import { type Kysely, sql } from 'kysely';

import { groupedByKey } from '#shared/load-by-key.ts';

import { type LegProgress, legProgress } from '../rules/leg-progress.ts';
import type { DossierStatus } from '../rules/dossier-status.ts';
import type { LegProblem, LegState } from './interlinked-leg.ts';

/** A leg of an interlinked group, also when the caller may not see its dossier. */
export interface DossierLegRow {
  readonly groupId: string;
  readonly position: number;
  readonly state: LegState;
  readonly problem: LegProblem | null;
  readonly missing: readonly string[];
  readonly procedureCode: string;
  /** From here on of its dossier. Null: it has not become one. */
  readonly code: string | null;
  readonly procedureId: string | null;
  readonly unit: string | null;
  readonly status: DossierStatus | null;
  readonly dueAt: Date | null;
  readonly clockStoppedAt: Date | null;
}

type Read = Omit<DossierLegRow, 'state' | 'dueAt' | 'clockStoppedAt'> & {
  /** Null: the group was not declared here. */
  readonly state: LegState | null;
  readonly dueAt: string | null;
  readonly clockStoppedAt: string | null;
};

/** The legs of these groups in order, whoever asks: all see how far the others are. Of a leg that was taken up again the newest dossier. */
export async function legsOf(db: Kysely<unknown>, groupIds: readonly string[]): Promise<DossierLegRow[][]> {
  const { rows } = await sql<Read>`
    with newest as (
      select distinct on (group_id, group_position) group_id, group_position, code, procedure_id, processing_unit,
        status, due_at, clock_stopped_at
      from dossier where group_id = any(${groupIds}::uuid[])
      order by group_id, group_position, submitted_at desc, code desc
    ), declared as (
      select * from interlinked_leg where group_id = any(${groupIds}::uuid[])
    )
    select coalesce(leg.group_id, newest.group_id) as "groupId", coalesce(leg.position, newest.group_position) as position,
      leg.state, leg.problem, coalesce(leg.missing, '[]'::jsonb) as missing,
      coalesce(leg.procedure_code, split_part(newest.procedure_id, '@', 1)) as "procedureCode",
      newest.code, newest.procedure_id as "procedureId", newest.processing_unit as unit, newest.status,
      newest.due_at as "dueAt", newest.clock_stopped_at as "clockStoppedAt"
    from declared leg full join newest on newest.group_id = leg.group_id and newest.group_position = leg.position
    order by 2`.execute(db);
  return groupedByKey(groupIds, rows.map(asLeg), (row) => row.groupId);
}

function asLeg({ state, dueAt, clockStoppedAt, ...row }: Read): DossierLegRow {
  return {
    ...row,
    state: state ?? (row.status === null ? 'WAITING' : STATE_BY[legProgress(row.status)]),
    dueAt: dueAt === null ? null : new Date(dueAt),
    clockStoppedAt: clockStoppedAt === null ? null : new Date(clockStoppedAt),
  };
}

// A group that another system drives: its dossiers alone tell.
const STATE_BY: Readonly<Record<LegProgress, LegState>> = {
  GOES_ON: 'RUNNING',
  ENDED_WELL: 'DONE',
  ENDED_BADLY: 'REFUSED',
};
