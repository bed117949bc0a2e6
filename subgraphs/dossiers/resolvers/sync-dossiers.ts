import type { MutationSyncDossiersArgs, SyncDossiersResult } from '#schema/generated/dossiers.ts';
import type { Actor } from '#shared/caller.ts';
import { callerError } from '#shared/errors.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { DossiersContext } from '../context.ts';
import { otherOwners } from '../entities/other-owners.ts';
import { unitsUnder } from '../entities/unit-node.ts';
import { importDossiers } from '../operations/import-dossiers.ts';
import type { Holds } from '../operations/store-snapshots.ts';

/** One call is answered in well under a second. */
const MOST_RECORDS = 100;

/** Takes the records of an agency's system. Fails with FORBIDDEN or SUBGRAPH_UNAVAILABLE. */
export async function syncDossiers(
  { caller, em, services }: DossiersContext,
  { records }: MutationSyncDossiersArgs,
): Promise<SyncDossiersResult> {
  const agency = agencyOf(caller.actor);
  if (agency === null) {
    throw callerError('FORBIDDEN', {
      vi: 'Chỉ hệ thống của cơ quan, có quyền dossier:sync, đồng bộ được hồ sơ.',
      en: 'Only systems of agencies with the scope dossier:sync synchronise dossiers.',
    });
  }
  if (records.length > MOST_RECORDS) {
    return { __typename: 'TooManyRecords', limit: MOST_RECORDS };
  }
  const known = new Set(await unitsUnder(em.getKysely<unknown>(), agency));
  const holds: Holds = (unit) => known.has(unit) || unit.startsWith(`${agency}.`);
  try {
    const rows = await importDossiers(em, records, { ...otherOwners(services), holds });
    return {
      __typename: 'DossiersSynchronised',
      records: rows.map(({ row, code, outcome, problems }) => ({
        row,
        code,
        outcome,
        problems: problems.map(({ field, text }) => ({ field, reason: text })),
      })),
    };
  } catch (error) {
    throw error instanceof SubgraphFailure ? callerError('SUBGRAPH_UNAVAILABLE', AWAY) : error;
  }
}

function agencyOf(actor: Actor): string | null {
  return actor.kind === 'MACHINE' && actor.scopes.includes('dossier:sync') ? actor.agency : null;
}

const AWAY = {
  vi: 'Cơ quan chủ quản dữ liệu tạm thời không trả lời; chưa lưu bản ghi nào. Hãy gửi lại.',
  en: 'An owner of the data does not answer for now; no record was stored. Send them again.',
};
