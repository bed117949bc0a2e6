import { defineEntity, p } from '@mikro-orm/core';

import type { LookActorKind, LookBasis } from '#schema/generated/access.ts';

/** The table of access records, partitioned by the year (UTC) of `at`: see its migration. */
export const AccessRecordSchema = defineEntity({
  name: 'AccessRecord',
  tableName: 'access_record',
  indexes: [
    {
      name: 'access_record_of_person',
      expression:
        'create index access_record_of_person on access_record (person, at desc, id desc) where person is not null',
    },
    {
      // What others read of a person stands among many more looks of their own.
      name: 'access_record_by_others',
      expression:
        "create index access_record_by_others on access_record (person, at desc, id desc) where basis <> 'OWN'",
    },
    {
      name: 'access_record_of_agency',
      expression:
        'create index access_record_of_agency on access_record (agency, at desc, id desc) where agency is not null',
    },
    {
      name: 'access_record_of_case',
      expression:
        'create index access_record_of_case on access_record (case_code, at desc, id desc) where case_code is not null',
    },
    {
      name: 'access_record_of_account',
      expression:
        'create index access_record_of_account on access_record (account, at desc, id desc) where account is not null',
    },
  ],
  properties: {
    /** When the data was asked for. Part of the key, because the year decides the partition. */
    at: p.datetime(3).primary(),
    /** Keyed hash of request, person and what was read: a look that is sent twice finds itself. */
    id: p.uuid().primary(),
    /** The gateway's UUID of the client's request. */
    request: p.uuid(),
    actorKind: p.text().$type<LookActorKind>(),
    /** Keyed hash of the account. Null: there is none. */
    account: p.text().nullable(),
    /** Code of the officer's unit, or of the agency of a system. Null: a person or an office of the hub. */
    agency: p.text().nullable(),
    role: p.text().nullable(),
    /** The person who looked. Null: not a citizen or representative. */
    actorPerson: p.uuid().nullable(),
    actorOrganization: p.uuid().nullable(),
    client: p.text().nullable(),
    purpose: p.text(),
    purposeVersion: p.integer(),
    /** Code of the dossier or intake. Null: none was named. */
    caseCode: p.text().nullable(),
    /** Hash of the operation's normal text. */
    operation: p.text(),
    basis: p.text().$type<LookBasis>(),
    /** Coordinates that were read, sorted. */
    fields: p.array().$type<string[]>(),
    /** Whose data it was. Null: nobody could be named. */
    person: p.uuid().nullable(),
    /** 16 random bytes: with them the leaf's commitment to the person tells nothing. */
    salt: p.type('bytea').columnType('bytea').$type<Buffer>(),
  },
});

/** One look at one person's data. Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, article 4. */
export class AccessRecord extends AccessRecordSchema.class {}
AccessRecordSchema.setClass(AccessRecord);

/** An access record as it is stored. */
export interface StoredAccess {
  readonly id: string;
  readonly at: Date;
  readonly request: string;
  readonly actorKind: LookActorKind;
  readonly account: string | null;
  readonly agency: string | null;
  readonly role: string | null;
  readonly actorPerson: string | null;
  readonly actorOrganization: string | null;
  readonly client: string | null;
  readonly purpose: string;
  readonly purposeVersion: number;
  readonly caseCode: string | null;
  readonly operation: string;
  readonly basis: LookBasis;
  readonly fields: string[];
  readonly person: string | null;
  readonly salt: Buffer;
}

/** An access record as its reader gets it. */
export type AccessRecordRow = StoredAccess;
