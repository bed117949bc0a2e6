import { defineEntity, p } from '@mikro-orm/core';

/** What a review says of an emergency, as in the SDL. */
export type EmergencyFinding = 'JUSTIFIED' | 'UNJUSTIFIED';
/** Who reviews, as in the SDL. */
export type EmergencyReviewer = 'DATA_PROTECTION' | 'SUPERVISOR';

/** The table of emergencies. */
export const EmergencySchema = defineEntity({
  name: 'Emergency',
  tableName: 'emergency',
  indexes: [
    {
      name: 'emergency_of_person',
      expression: 'create index emergency_of_person on emergency (person, approved_at desc)',
    },
    {
      name: 'emergency_to_review',
      expression:
        'create index emergency_to_review on emergency (approved_at, id) where approved_at is not null',
    },
  ],
  properties: {
    id: p.uuid().primary(),
    person: p.uuid(),
    /** Code of the unit that asks. */
    unit: p.text(),
    /** From before reasons were sealed. Null: it is sealed. */
    reason: p.text().nullable(),
    /** What has happened, sealed. Null: it is from before reasons were sealed. */
    sealedReason: p.type('bytea').columnType('bytea').$type<Buffer>().nullable(),
    /** Keyed hash of the account that asked. */
    requestedBy: p.text(),
    requestedAt: p.datetime(3),
    /** Keyed hash of the account that approved. Null: nobody has. */
    approvedBy: p.text().nullable(),
    approvedAt: p.datetime(3).nullable(),
    expiresAt: p.datetime(3).nullable(),
    /** What the review said. Null, as all that follows: it is not reviewed. */
    finding: p.text().$type<EmergencyFinding>().nullable(),
    /** Why, sealed. */
    sealedReview: p.type('bytea').columnType('bytea').$type<Buffer>().nullable(),
    reviewedAt: p.datetime(3).nullable(),
    /** Keyed hash of the account that reviewed. */
    reviewedBy: p.text().nullable(),
    reviewer: p.text().$type<EmergencyReviewer>().nullable(),
  },
});

/** An emergency in which a unit reads a person's data. Source: Luật Dữ liệu 60/2024/QH15, article 18. */
export class Emergency extends EmergencySchema.class {}
EmergencySchema.setClass(Emergency);

/** What a review said, as resolvers get it. */
export interface EmergencyReviewRow {
  readonly finding: EmergencyFinding;
  readonly text: string;
  readonly reviewedAt: Date;
  readonly reviewer: EmergencyReviewer;
}

/** An emergency as resolvers get it, opened. */
export interface EmergencyRow {
  readonly id: string;
  readonly unit: string;
  readonly requestedAt: Date;
  readonly approvedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly reason: string;
  readonly review: EmergencyReviewRow | null;
}
