import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import { parseCalendarDate } from '#schema/scalars/calendar-date.ts';
import type { HubMode } from '#shared/define.ts';
import type { SubgraphKeys } from '#shared/keys.ts';

import { personalBlinds } from '../entities/blind-indexes.ts';
import { addPeople, holdRegister } from '../entities/new-people.ts';
import { openPerson, type PersonRecord } from '../entities/person-record.ts';
import type { RegistrationRefusedRow } from '../entities/service-outcomes.ts';
import { keepRegistration, namesOf, registeredBy } from '../entities/registrations.ts';
import { citizensByRef, isUuid } from '../entities/stored-rows.ts';
import { numberPrefix, reservedNumbers } from '../rules/issued-number.ts';

/** A newborn, as the finished dossier of the birth registration says. */
export interface Newborn {
  readonly dossier: string;
  readonly fullName: string;
  /** YYYY-MM-DD. */
  readonly dateOfBirth: string;
  readonly gender: 'MALE' | 'FEMALE' | 'OTHER';
  readonly nationality: string | null;
  readonly ethnicity: string | null;
  /** Id of the area version. */
  readonly placeOfBirthRegistration: string;
  /** Code of the province of the registration, two digits. */
  readonly province: string;
  /** References. Null: not recorded. */
  readonly mother: string | null;
  readonly father: string | null;
}

/** What became of a registration. */
export type RegistrationOutcome =
  | { readonly __typename: 'CitizenRegistered'; readonly ref: string; readonly repeated: boolean }
  | RegistrationRefusedRow;

/** Where and with which keys people are registered. */
export interface Register {
  readonly mode: HubMode;
  readonly keys: SubgraphKeys;
}

type Db = Kysely<unknown>;

/**
 * Puts a newborn on record with parents and a number of the reserved range. Who was registered by which dossier is kept, so that the same
 * dossier sent again, at once or after a crash, gives the same person. Outside a demonstration numbers are not issued here.
 */
export async function registerCitizen(
  em: EntityManager,
  newborn: Newborn,
  register: Register,
): Promise<RegistrationOutcome> {
  if (register.mode !== 'demo') {
    return refused('NOT_ISSUED_HERE');
  }
  if (!isUsable(newborn)) {
    return refused('UNUSABLE');
  }
  const { dossier } = newborn;
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    await holdRegister(db);
    const ref = await registeredBy(db, dossier, register.keys);
    return ref === null ? add(db, { newborn, register }) : told(db, { ref, newborn, keys: register.keys });
  });
}

function isUsable({ fullName, dateOfBirth, gender, province }: Newborn): boolean {
  const name = fullName.trim();
  return (
    name.length > 0 &&
    name.length <= LONGEST_NAME &&
    parseCalendarDate(dateOfBirth).ok &&
    dateOfBirth >= '1900' &&
    gender !== 'OTHER' &&
    /^\d{2}$/.test(province)
  );
}

// The longest registered name is well below it.
const LONGEST_NAME = 200;

async function told(
  db: Db,
  { ref, newborn, keys }: { ref: string; newborn: Newborn; keys: SubgraphKeys },
): Promise<RegistrationOutcome> {
  const [row] = await citizensByRef(db, [ref]);
  if (!row) {
    throw new Error('Who is registered by a dossier is on record.');
  }
  const { fullName, dateOfBirth, gender } = openPerson(ref, row.sealed, keys.seals);
  const isSame =
    fullName === newborn.fullName.trim() && dateOfBirth === newborn.dateOfBirth && gender === newborn.gender;
  return isSame ? { __typename: 'CitizenRegistered', ref, repeated: true } : refused('DIFFERENT_CONTENT');
}

async function add(
  db: Db,
  { newborn, register: { keys } }: { newborn: Newborn; register: Register },
): Promise<RegistrationOutcome> {
  const parents = [
    { kind: 'MOTHER', ref: newborn.mother },
    { kind: 'FATHER', ref: newborn.father },
  ].flatMap(({ kind, ref: parent }) => (parent === null ? [] : [{ kind, ref: parent }]));
  const rows = parents.every(({ ref: parent }) => isUuid(parent))
    ? await citizensByRef(
        db,
        parents.map((parent) => parent.ref),
      )
    : [null];
  if (rows.includes(null)) {
    return refused('PARENT_UNKNOWN');
  }
  const personalId = await freeNumber(db, newborn, keys);
  if (personalId === null) {
    return refused('NONE_LEFT');
  }
  const [ref = crypto.randomUUID()] = namesOf(newborn.dossier, keys);
  await addPeople(db, [{ ref, record: recordOf(newborn, personalId), assurance: 'VERIFIED' }], keys);
  await relate(db, ref, parents);
  await keepRegistration(db, newborn.dossier, ref);
  return { __typename: 'CitizenRegistered', ref, repeated: false };
}

async function freeNumber(db: Db, newborn: Newborn, keys: SubgraphKeys): Promise<string | null> {
  const gender = newborn.gender === 'FEMALE' ? 'FEMALE' : 'MALE';
  return firstFree(db, reservedNumbers(numberPrefix({ ...newborn, gender })), keys);
}

// Each number is hashed before it is looked for, and most ranges are nearly empty.
const NUMBERS_AT_ONCE = 50;

async function firstFree(db: Db, numbers: readonly string[], keys: SubgraphKeys): Promise<string | null> {
  const candidates = numbers.slice(0, NUMBERS_AT_ONCE).map((number) => ({
    number,
    blinds: personalBlinds(number, keys).map(({ blind }) => blind),
  }));
  if (candidates.length === 0) {
    return null;
  }
  const { rows } = await sql<{ readonly blind: string }>`
    select blind from citizen_index
    where blind = any(${candidates.flatMap(({ blinds }) => blinds)}::uuid[])`.execute(db);
  const taken = new Set(rows.map(({ blind }) => blind));
  const free = candidates.find(({ blinds }) => blinds.every((blind) => !taken.has(blind)));
  return free?.number ?? firstFree(db, numbers.slice(NUMBERS_AT_ONCE), keys);
}

function recordOf(newborn: Newborn, personalId: string): PersonRecord {
  const { dateOfBirth, gender, nationality, ethnicity, placeOfBirthRegistration } = newborn;
  return {
    personalId,
    passport: null,
    fullName: newborn.fullName.trim(),
    dateOfBirth,
    gender,
    nationality,
    ethnicity,
    placeOfBirthRegistration,
    maritalStatus: null,
    religion: null,
    residence: null,
    formerIds: [],
  };
}

async function relate(
  db: Db,
  child: string,
  parents: readonly { readonly kind: string; readonly ref: string }[],
): Promise<void> {
  const rows = parents.flatMap(({ kind, ref }) => [
    { person: child, kind, relative: ref },
    { person: ref, kind: 'CHILD', relative: child },
  ]);
  await sql`
    insert into relative (person_ref, kind, relative_ref)
    select * from unnest(
      ${rows.map(({ person }) => person)}::uuid[], ${rows.map(({ kind }) => kind)}::text[],
      ${rows.map(({ relative }) => relative)}::uuid[])`.execute(db);
}

function refused(code: RegistrationRefusedRow['code']): RegistrationRefusedRow {
  return { __typename: 'RegistrationRefused', code };
}
