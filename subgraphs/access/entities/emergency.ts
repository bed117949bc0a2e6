import { defineEntity, p } from '@mikro-orm/core';

/** The table of emergencies. */
export const EmergencySchema = defineEntity({
  name: 'Emergency',
  tableName: 'emergency',
  properties: {
    id: p.uuid().primary(),
    person: p.uuid(),
    /** Code of the unit that asks. */
    unit: p.text(),
    reason: p.text(),
    /** Keyed hash of the account that asked. */
    requestedBy: p.text(),
    requestedAt: p.datetime(3),
    /** Keyed hash of the account that approved. Null: nobody has. */
    approvedBy: p.text().nullable(),
    approvedAt: p.datetime(3).nullable(),
    expiresAt: p.datetime(3).nullable(),
  },
});

/** An emergency in which a unit reads a person's data. Source: Luật Dữ liệu 60/2024/QH15, article 18. */
export class Emergency extends EmergencySchema.class {}
EmergencySchema.setClass(Emergency);

/** An emergency as resolvers get it. */
export interface EmergencyRow {
  readonly id: string;
  readonly unit: string;
  readonly requestedAt: Date;
  readonly approvedAt: Date | null;
  readonly expiresAt: Date | null;
}
