import { type EntityManager } from '@mikro-orm/postgresql';

import { inBothLanguages } from '#shared/errors.ts';

import { type SyncOwner } from '../rules/sync-owner.ts';
import { readSyncRecord, type SyncProblem, type SyncReading, type SyncRecord } from '../rules/sync-record.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { draftSnapshot, type ResolvedParty } from './draft-snapshot.ts';
import { type NewDossier, storeDossiers } from './store-dossiers.ts';

/** What the owners of other data know. Each answers in the order asked, with null for what they do not know. */
export interface OtherOwners {
  readonly resolveParties: (owners: readonly SyncOwner[]) => Promise<readonly (ResolvedParty | null)[]>;
  /** The ids of the procedure versions in force on these days (YYYY-MM-DD). */
  readonly resolveProcedures: (
    asked: readonly { readonly code: string; readonly on: string }[],
  ) => Promise<readonly (string | null)[]>;
}

/** What became of one record of a file, by its row from 1. */
export interface ImportedRow {
  readonly row: number;
  /** UNCHANGED: a dossier with this code is there already. */
  readonly outcome: 'STORED' | 'UNCHANGED' | 'REFUSED';
  /** Every reason of a refusal. */
  readonly problems: readonly SyncProblem[];
}

type Draft = NewDossier | readonly SyncProblem[];

/**
 * Imports records of synchronisation messages as snapshots, each by itself: one that is refused does not hold up the
 * others. A record whose owner citizens does not know is refused, for a dossier carries its owner's identifier.
 */
export async function importDossiers(
  em: EntityManager,
  records: readonly unknown[],
  owners: OtherOwners,
): Promise<readonly ImportedRow[]> {
  const drafts = await draftAll(records.map(readSyncRecord), owners);
  const dossiers = drafts.flatMap((draft) => (isRefused(draft) ? [] : [draft]));
  const stored = await storeDossiers(em, dossiers);
  return drafts.map((draft, index) => rowOf(draft, index + 1, stored));
}

function rowOf(draft: Draft, row: number, stored: ReadonlySet<string>): ImportedRow {
  if (isRefused(draft)) {
    return { row, outcome: 'REFUSED', problems: draft };
  }
  return { row, outcome: stored.has(draft.dossier.code) ? 'STORED' : 'UNCHANGED', problems: [] };
}

async function draftAll(readings: readonly SyncReading[], owners: OtherOwners): Promise<readonly Draft[]> {
  const records = readings.flatMap((reading) => (reading.ok ? [reading.record] : []));
  const [parties, procedures] = records.length === 0 ? [[], []] : await resolved(records, owners);
  const drafts = new Map(
    records.map((record, index) => [
      record,
      draftOf(record, parties[index] ?? null, procedures[index] ?? null),
    ]),
  );
  const first = new Map(records.toReversed().map((record) => [record.code, record]));
  return readings.map((reading) => {
    if (!reading.ok) {
      return reading.problems;
    }
    return first.get(reading.record.code) === reading.record ? (drafts.get(reading.record) ?? []) : [TWICE];
  });
}

function resolved(records: readonly SyncRecord[], { resolveParties, resolveProcedures }: OtherOwners) {
  const versions = records.map(({ procedureCode, dates }) => ({
    code: procedureCode,
    on: dayOf(dates.accepted ?? dates.submitted),
  }));
  return Promise.all([resolveParties(records.map(({ owner }) => owner)), resolveProcedures(versions)]);
}

function draftOf(record: SyncRecord, owner: ResolvedParty | null, procedureId: string | null): Draft {
  return owner === null || procedureId === null
    ? [...(owner === null ? [UNKNOWN_OWNER] : []), ...(procedureId === null ? [UNKNOWN_PROCEDURE] : [])]
    : draftSnapshot(record, owner, procedureId);
}

function isRefused(draft: Draft): draft is readonly SyncProblem[] {
  return Array.isArray(draft);
}

const problem = (field: string, vi: string, en: string): SyncProblem => ({
  field,
  text: inBothLanguages({ vi, en }),
});
const UNKNOWN_OWNER = problem(
  'DinhDanhCHS',
  'Cơ quan quản lý dữ liệu công dân không có người hoặc tổ chức này.',
  'The owner of citizens’ data knows no such person or organisation.',
);
const UNKNOWN_PROCEDURE = problem(
  'MaTTHC',
  'Không có thủ tục này vào ngày tiếp nhận.',
  'No such procedure was in force on the day of acceptance.',
);
const TWICE = problem(
  'MaHoSo',
  'Mã hồ sơ xuất hiện hai lần trong tệp.',
  'The dossier occurs twice in the file.',
);
