import { defineEntity, p } from '@mikro-orm/core';

/** The table of consents. */
export const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  indexes: [
    { name: 'consent_of_person', properties: ['person', 'givenAt'] },
    { name: 'consent_for_purpose', properties: ['purpose', 'until'] },
  ],
  properties: {
    id: p.uuid().primary(),
    person: p.uuid(),
    /** Code of the unit that may read; units below it may, too. */
    unit: p.text(),
    purpose: p.text(),
    purposeVersion: p.integer(),
    /** Coordinates, sorted. */
    fields: p.array().$type<string[]>(),
    givenAt: p.datetime(3),
    until: p.datetime(3),
    /** Null: it was not taken back. */
    withdrawnAt: p.datetime(3).nullable(),
    /** A JWS over what was agreed to. */
    receipt: p.text(),
  },
});

/** What a person has agreed to. Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, article 9. */
export class Consent extends ConsentSchema.class {}
ConsentSchema.setClass(Consent);

/** A consent as resolvers get it. */
export interface ConsentRow {
  readonly id: string;
  readonly unit: string;
  readonly purpose: string;
  readonly purposeVersion: number;
  readonly fields: string[];
  readonly givenAt: Date;
  readonly until: Date;
  readonly withdrawnAt: Date | null;
  readonly receipt: string;
}
