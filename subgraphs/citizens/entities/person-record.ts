import * as v from 'valibot';

import type { SealKey } from '#shared/keys.ts';
import { seal, unseal } from '#shared/seal.ts';

const residence = v.object({
  /** Id of the area version of today. Null: abroad. */
  area: v.nullable(v.string()),
  /** The name as it was when the residence was registered. */
  areaName: v.nullable(v.string()),
  line: v.nullable(v.string()),
  since: v.nullable(v.string()),
});

const formerId = v.object({
  kind: v.picklist(['CMND', 'CMND_12']),
  number: v.string(),
  changedOn: v.nullable(v.string()),
});

const passport = v.object({
  /** Three letters of ISO 3166-1. */
  country: v.string(),
  /** Canonical: capitals and digits alone. */
  number: v.string(),
});

/** A passport as a foreigner is known by it. */
export type PassportRecord = Readonly<v.InferOutput<typeof passport>>;

const personRecord = v.object({
  /** Null: a foreigner. */
  personalId: v.nullable(v.string()),
  /** Of a foreigner. Null: a citizen, or not recorded; records from before there were passports have no such entry. */
  passport: v.optional(v.nullable(passport), null),
  fullName: v.string(),
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  dateOfBirth: v.string(),
  /** Null: not stated, of people whom another system named. */
  gender: v.nullable(v.picklist(['MALE', 'FEMALE', 'OTHER'])),
  /** Three letters of ISO 3166-1. Null: not stated. */
  nationality: v.nullable(v.string()),
  maritalStatus: v.nullable(v.picklist(['SINGLE', 'MARRIED', 'DIVORCED', 'WIDOWED'])),
  ethnicity: v.nullable(v.string()),
  religion: v.nullable(v.string()),
  /** Id of the area version, such as 15@2004-01-01. Null: abroad or not recorded. */
  placeOfBirthRegistration: v.nullable(v.string()),
  residence: v.nullable(residence),
  /** Newest first. */
  formerIds: v.array(formerId),
});

/** What a citizen's row holds under its seal. */
export type PersonRecord = Readonly<v.InferOutput<typeof personRecord>>;

/** Seals a person's record for the row of that reference. */
export function sealPerson(ref: string, person: PersonRecord, key: SealKey): Buffer {
  return seal(JSON.stringify(person), `citizen.sealed.${ref}`, key);
}

/** Opens the record of the row of that reference. Throws when the seal is broken or belongs to another row. */
export function openPerson(ref: string, sealed: Buffer, keys: readonly SealKey[]): PersonRecord {
  return readPerson(unseal(sealed, `citizen.sealed.${ref}`, keys));
}

/** The record that an opened value holds. Throws when it is of another shape. */
export function readPerson(opened: string): PersonRecord {
  return v.parse(personRecord, JSON.parse(opened));
}
