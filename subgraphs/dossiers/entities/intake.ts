import { defineEntity, p } from '@mikro-orm/core';

import type { FormSubject } from '../rules/form-people.ts';
import type { PartyKind } from './dossier.ts';

/** Somebody whom an intake is about, in the role that the procedure's form gives them. */
export interface IntakePerson {
  readonly role: FormSubject;
  readonly kind: PartyKind;
  readonly ref: string;
}

/** The table of intakes; one at a counter that found nobody is kept, too, so that trying numbers out is counted. */
export const IntakeSchema = defineEntity({
  name: 'Intake',
  tableName: 'intake',
  indexes: [
    { name: 'intake_tries', properties: ['account', 'openedAt'] },
    // A person has one open intake for each procedure and owner.
    {
      expression:
        'create unique index intake_of_person on intake (party_ref, owner_ref, procedure_id) where party_ref is not null and dossier_code is null',
    },
  ],
  properties: {
    id: p.uuid().primary(),
    /** `<code>@<validFrom>`. */
    procedureId: p.text(),
    /** The person whose matter it is. Null: number, name and date of birth were not those of anybody. */
    ownerRef: p.uuid().nullable(),
    ownerKind: p.text().$type<PartyKind>().default('CITIZEN'),
    /** The person who opened it for themself. Null: an officer did. */
    partyRef: p.uuid().nullable(),
    /** Everyone whom the procedure's form is about and who is known, the owner among them. */
    people: p.json().$type<readonly IntakePerson[]>(),
    channel: p.text().$type<'DIRECT' | 'ONLINE' | 'POST'>(),
    /** The unit of the officer who opened it. Null: a person opened it for themself. */
    unit: p.text().nullable(),
    /** Keyed hash of the account that opened it. */
    account: p.text(),
    openedAt: p.datetime(3),
    /** From then on it is no case any more. */
    expiresAt: p.datetime(3),
    /** The dossier that it became. Null: none yet. */
    dossierCode: p.text().nullable(),
    /** What was filled in so far (`Draft`), one sealed JSON. Null: nothing was kept. */
    sealedDraft: p.type('bytea').columnType('bytea').$type<Buffer>().nullable().lazy(),
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
  readonly ownerKind: PartyKind;
  readonly people: readonly IntakePerson[];
  readonly channel: 'DIRECT' | 'ONLINE' | 'POST';
  /** Null: a person opened it for themself. */
  readonly unit: string | null;
  readonly openedAt: Date;
  readonly expiresAt: Date;
}

/** Why nothing was opened. */
export type IntakeRefusalCode =
  | 'OWNER_NOT_MATCHED'
  | 'APPLICANT_NOT_MATCHED'
  | 'PROCEDURE_UNKNOWN'
  | 'TOO_MANY_TRIES';

/** A refused intake as resolvers get it. */
export interface IntakeRefusedRow {
  readonly __typename: 'IntakeRefused';
  readonly code: IntakeRefusalCode;
}
