import { courseOf } from '../rules/course-of.ts';
import { snapshotFindings } from '../rules/snapshot-findings.ts';
import { syncCourse } from '../rules/sync-course.ts';
import { type SyncRecord } from '../rules/sync-record.ts';
import { type NewDossier } from './store-dossiers.ts';

/** A party as citizens knows it. */
export interface ResolvedParty {
  readonly ref: string;
  readonly kind: 'CITIZEN' | 'ORGANIZATION';
}

/** The snapshot that a synchronised record becomes: stored as it is, with a finding where it is against the rules. */
export function draftSnapshot(record: SyncRecord, owner: ResolvedParty, procedureId: string): NewDossier {
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
      procedureId,
      ...OWN_TERM,
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
    ...NO_CONTENT,
  };
}

// The record brings its due date; what belongs to a group or was rated comes with later messages.
const OWN_TERM = {
  termUnit: null,
  termQuantity: null,
  groupId: null,
  groupCode: null,
  groupPosition: null,
  ratingScore: null,
  ratedAt: null,
};
const NO_CONTENT = { fields: [], components: [], payments: [], results: [], corrections: [] };
