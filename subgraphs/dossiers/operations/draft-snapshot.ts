import { createHash } from 'node:crypto';

import type { NewSync } from '../entities/dossier-sync.ts';
import { courseOf } from '../rules/course-of.ts';
import type { Term } from '../rules/due-date.ts';
import { snapshotFindings } from '../rules/snapshot-findings.ts';
import type { SyncContent } from '../rules/sync-content.ts';
import { syncCourse } from '../rules/sync-course.ts';
import { syncFacts } from '../rules/sync-facts.ts';
import type { SyncRecord } from '../rules/sync-record.ts';
import type { Snapshot } from './store-snapshots.ts';

/** A party as citizens knows it. */
export interface ResolvedParty {
  readonly ref: string;
  readonly kind: 'CITIZEN' | 'ORGANIZATION';
}

/** A procedure version as procedures knows it. */
export interface ResolvedProcedure {
  readonly id: string;
  /** The longest time limit of its channels. Null: it has none. */
  readonly term: Term | null;
}

/** The snapshot that a synchronised record becomes: stored as it is, with a finding where it is against the rules. */
export function draftSnapshot(
  record: SyncRecord,
  owner: ResolvedParty,
  procedure: ResolvedProcedure,
): Snapshot {
  const happenings = syncCourse(record.dates, record);
  const course = courseOf(happenings, null);
  if (course === null) {
    throw new Error('A synchronised record has at least the moment when it was handed in.');
  }
  const { events, ...columns } = course;
  const statuses = happenings.flatMap(({ status }) => (status === null ? [] : [status]));
  return {
    dossier: {
      ...columns,
      code: record.code,
      procedureId: procedure.id,
      termUnit: procedure.term?.unit ?? null,
      termQuantity: procedure.term?.quantity ?? null,
      ...NOT_YET,
      ownerKind: owner.kind,
      ownerRef: owner.ref,
      applicantKind: owner.kind,
      applicantRef: owner.ref,
      channel: record.channel,
      receivingUnit: record.receivingUnit,
      processingUnit: record.processingUnit,
      synchronised: true,
      findings: [...snapshotFindings({ channel: record.channel, statuses })],
    },
    people: owner.kind === 'CITIZEN' ? [{ role: 'OWNER', ref: owner.ref }] : [],
    events,
    ...NO_PARTS,
    sync: saidOf(record.content),
  };
}

function saidOf(content: SyncContent): NewSync {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { content, digest, ...syncFacts(content) };
}

// What belongs to a group or was rated comes with later messages.
const NOT_YET = {
  groupId: null,
  groupCode: null,
  groupPosition: null,
  ratingScore: null,
  ratedAt: null,
};
const NO_PARTS = { fields: [], components: [], payments: [], results: [], corrections: [] };
