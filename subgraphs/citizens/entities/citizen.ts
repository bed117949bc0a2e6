import { defineEntity, p } from '@mikro-orm/core';

import type { PersonRecord } from './person-record.ts';

/** The table of people. */
export const CitizenSchema = defineEntity({
  name: 'Citizen',
  tableName: 'citizen',
  properties: {
    /** The join key between subgraphs: random, so it says nothing about the person. */
    ref: p.uuid().primary(),
    /** Everything that is known about the person (`PersonRecord`), one sealed JSON. */
    sealed: p.type('bytea').columnType('bytea').$type<Buffer>().lazy(),
    /** DECLARED: another system named the person, and nobody has checked it. */
    assurance: p.text().$type<PersonAssurance>().default('VERIFIED'),
    /** The day of death. It lies open beside the seal, since it says nothing of who it was. Null: alive, or not recorded. */
    deceasedOn: p.type('date').$type<string>().nullable(),
    /** When the row was put here. Null: before that was kept. */
    storedAt: p.datetime(3).nullable().defaultRaw('now()').index().lazy().hidden(),
  },
});

/** How sure the register is of a person. */
export type PersonAssurance = 'VERIFIED' | 'DECLARED';

/** A person, sealed: the row alone tells nobody who it is. Source: Luật Căn cước 26/2023/QH15, article 9. */
class Citizen extends CitizenSchema.class {}
CitizenSchema.setClass(Citizen);

/** A person's row as it is stored. */
export type SealedCitizen = Readonly<Pick<Citizen, 'ref' | 'sealed' | 'assurance'>> & {
  readonly deceasedOn: string | null;
};

/** A person as resolvers get them: whoever holds the row still reads each field through the access rule. */
export interface CitizenRow {
  readonly __typename: 'Citizen';
  readonly ref: string;
  /** The day of death; null: alive. Throws the refusal when this caller may not read it here. */
  readonly readDeceasedOn: () => string | null;
  /** One field of the record. Throws the refusal when this caller may not read it here. */
  readonly read: <Field extends keyof PersonRecord>(field: Field) => PersonRecord[Field];
  /** Rows of others that a field leads to. Throws the refusal when this caller may not follow it. */
  readonly follow: <Rows>(field: 'relatives' | 'documents' | 'correctionRequests', load: () => Rows) => Rows;
}
