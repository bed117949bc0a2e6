import { defineEntity, p } from '@mikro-orm/core';

/** The table of intakes at the counter; one that found nobody is kept, too, so that trying numbers out is counted. */
export const IntakeSchema = defineEntity({
  name: 'Intake',
  tableName: 'intake',
  indexes: [{ name: 'intake_tries', properties: ['account', 'openedAt'] }],
  properties: {
    id: p.uuid().primary(),
    /** `<code>@<validFrom>`. */
    procedureId: p.text(),
    /** The person whose matter it is. Null: number, name and date of birth were not those of anybody. */
    ownerRef: p.uuid().nullable(),
    channel: p.text().$type<'DIRECT' | 'ONLINE' | 'POST'>(),
    /** The unit of the officer who opened it. */
    unit: p.text(),
    /** Keyed hash of the account that opened it. */
    account: p.text(),
    openedAt: p.datetime(3),
    /** From then on it is no case any more. */
    expiresAt: p.datetime(3),
  },
});

/** A matter taken in at the counter before there is a dossier. Source: NĐ 118/2025/NĐ-CP. */
export class Intake extends IntakeSchema.class {}
IntakeSchema.setClass(Intake);

/** An intake as resolvers get it. */
export interface IntakeRow {
  readonly id: string;
  readonly procedureId: string;
  readonly ownerRef: string;
  readonly channel: 'DIRECT' | 'ONLINE' | 'POST';
  readonly unit: string;
  readonly openedAt: Date;
  readonly expiresAt: Date;
}

/** Why nothing was opened. */
export type IntakeRefusalCode = 'OWNER_NOT_MATCHED' | 'PROCEDURE_UNKNOWN' | 'TOO_MANY_TRIES';

/** A refused intake as resolvers get it. */
export interface IntakeRefusedRow {
  readonly __typename: 'IntakeRefused';
  readonly code: IntakeRefusalCode;
}
