import type { EntityManager } from '@mikro-orm/postgresql';

import { inBothLanguages } from '#shared/errors.ts';

import type { SyncOwner } from '../rules/sync-owner.ts';
import { readSyncRecord, type SyncProblem, type SyncReading, type SyncRecord } from '../rules/sync-record.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { draftSnapshot, type ResolvedParty, type ResolvedProcedure } from './draft-snapshot.ts';
import { type Holds, type Snapshot, type SnapshotOutcome, storeSnapshots } from './store-snapshots.ts';

/** A person or organisation that a record names, with the name that it gives them, if any. */
export interface NamedOwner extends SyncOwner {
  readonly name: string | null;
}

/** What the owners of other data know. Each answers in the order asked, with null for what they do not know. */
export interface OtherOwners {
  readonly resolveParties: (owners: readonly NamedOwner[]) => Promise<readonly (ResolvedParty | null)[]>;
  /** The procedure versions in force on these days (YYYY-MM-DD). */
  readonly resolveProcedures: (
    asked: readonly { readonly code: string; readonly on: string }[],
  ) => Promise<readonly (ResolvedProcedure | null)[]>;
  /** Whether whoever sends the records speaks for this agency. Absent: for every agency. */
  readonly holds?: Holds;
}

/** What became of one record of a file, by its row from 1. */
export interface ImportedRow {
  readonly row: number;
  /** As its record writes it. Null: it writes none that could be one. */
  readonly code: string | null;
  /** UNCHANGED: the same was said before. */
  readonly outcome: 'STORED' | 'UNCHANGED' | 'REFUSED';
  /** Every reason of a refusal. */
  readonly problems: readonly SyncProblem[];
}

type Draft = Snapshot | readonly SyncProblem[];

const FOR_EVERY_AGENCY: Holds = () => true;

/**
 * Takes records of synchronisation messages as snapshots, each by itself: one that is refused does not hold up the others. A
 * record whose owner citizens does not know is refused, for a dossier carries its owner's identifier.
 */
export async function importDossiers(
  em: EntityManager,
  records: readonly unknown[],
  owners: OtherOwners,
): Promise<readonly ImportedRow[]> {
  const { rows } = await storeDrafts(em, await draftRecords(records, owners));
  return rows;
}

/** Records that were read and looked up: what is stored of each, or why it is refused. */
export interface DraftedRecords {
  readonly drafts: readonly { readonly code: string | null; readonly draft: Draft }[];
  readonly holds: Holds;
}

/** Reads records and asks the owners of other data about all of them at once. Changes nothing. */
export async function draftRecords(
  records: readonly unknown[],
  owners: OtherOwners,
): Promise<DraftedRecords> {
  const { holds = FOR_EVERY_AGENCY } = owners;
  const readings = records.map(readSyncRecord).map((reading) => ofAgency(reading, holds));
  const drafts = await draftAll(readings, owners);
  return {
    holds,
    drafts: readings.map((reading, index) => ({
      code: reading.ok ? reading.record.code : null,
      draft: drafts[index] ?? [],
    })),
  };
}

/** Stores what was drafted. Gives what became of each record. */
export async function storeDrafts(
  em: EntityManager,
  { drafts, holds }: DraftedRecords,
): Promise<{ readonly rows: readonly ImportedRow[] }> {
  const snapshots = drafts.flatMap(({ draft }) => (isRefused(draft) ? [] : [draft]));
  const outcomes = await storeSnapshots(em, snapshots, holds);
  return {
    rows: drafts.map(({ code, draft }, index) => ({ row: index + 1, code, ...cameOf(draft, outcomes) })),
  };
}

/** A record names the agency that issued its code: whoever sends it speaks for that agency. */
function ofAgency(reading: SyncReading, holds: Holds): SyncReading {
  return reading.ok && !holds(reading.record.receivingUnit) ? { ok: false, problems: [OF_OTHERS] } : reading;
}

function cameOf(
  draft: Draft,
  outcomes: ReadonlyMap<string, SnapshotOutcome>,
): Pick<ImportedRow, 'outcome' | 'problems'> {
  if (isRefused(draft)) {
    return { outcome: 'REFUSED', problems: draft };
  }
  const outcome = outcomes.get(draft.dossier.code);
  return outcome === undefined || outcome === 'NOT_YOURS'
    ? { outcome: 'REFUSED', problems: [KEPT_BY_HUB] }
    : { outcome, problems: [] };
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
  return Promise.all([resolveParties(records.map(named)), resolveProcedures(versions)]);
}

const named = ({ owner, content }: SyncRecord): NamedOwner => ({ ...owner, name: content.ChuHoSo ?? null });

function draftOf(
  record: SyncRecord,
  owner: ResolvedParty | null,
  procedure: ResolvedProcedure | null,
): Draft {
  return owner === null || procedure === null
    ? [...(owner === null ? [UNKNOWN_OWNER] : []), ...(procedure === null ? [UNKNOWN_PROCEDURE] : [])]
    : draftSnapshot(record, owner, procedure);
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
const OF_OTHERS = problem(
  'MaHoSo',
  'Mã hồ sơ do cơ quan khác cấp; mỗi cơ quan chỉ đồng bộ hồ sơ của mình.',
  'Another agency issued this code; an agency synchronises its own dossiers alone.',
);
const KEPT_BY_HUB = problem(
  'MaHoSo',
  'Hồ sơ này do hệ thống này quản lý; bản ghi đồng bộ không thay được.',
  'The hub itself keeps this dossier; a synchronised record does not replace it.',
);
const TWICE = problem(
  'MaHoSo',
  'Mã hồ sơ xuất hiện hai lần trong cùng một lần gửi.',
  'The dossier occurs twice in what was sent.',
);
