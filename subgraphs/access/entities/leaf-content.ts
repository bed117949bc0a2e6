import { sql, type RawBuilder } from 'kysely';

import { canonicalRecord, type SealedContent } from '../rules/canonical-record.ts';
import { personCommitment } from './person-commitment.ts';

/** What of a record its leaf is made of, as the driver gives it: times as text. */
export interface LeafRecord extends Omit<SealedContent, 'at'> {
  readonly at: string;
  readonly salt: Buffer;
  readonly person: string | null;
}

/** The select list of a `LeafRecord` out of `access_record`. As JSON, an array of coordinates is read ten times as fast. */
export const LEAF_COLUMNS: RawBuilder<unknown> = sql`
  access_record.at, access_record.id, actor_kind as "actorKind", account, agency, role, actor_person as "actorPerson",
  actor_organization as "actorOrganization", client, purpose, purpose_version as "purposeVersion",
  case_code as "caseCode", operation, basis, to_json(fields) as fields, person, salt`;

/** The content of a record's leaf: its canonical text, in which whose data it was and the person who looked are salted commitments. */
export function leafContent(record: LeafRecord): string {
  const { salt, actorPerson } = record;
  const actor = personCommitment({ salt, person: actorPerson });
  return canonicalRecord(
    { ...record, at: new Date(record.at), actorPerson: actor },
    personCommitment(record),
  );
}
