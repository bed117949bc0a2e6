import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import { parsePartialDate } from '#schema/scalars/partial-date.ts';
import { readPersonalId } from '#schema/scalars/personal-id.ts';
import type { SubgraphKeys } from '#shared/keys.ts';

import { personalBlinds } from '../entities/blind-indexes.ts';
import type { PersonAssurance } from '../entities/citizen.ts';
import { addPeople, holdRegister } from '../entities/new-people.ts';
import type { PersonRecord } from '../entities/person-record.ts';

/** A person as another system names them, the number in its canonical form. */
export interface DeclaredPerson {
  readonly personalId: string;
  readonly fullName: string;
  /** Null: that system has none. */
  readonly dateOfBirth: string | null;
}

/** A person on record. */
export interface DeclaredParty {
  readonly ref: string;
  readonly kind: 'CITIZEN';
  readonly assurance: PersonAssurance;
  readonly isDeceased: boolean;
}

/**
 * The people whom another system names, in the order given; who is not known is put on record as DECLARED with what that system says,
 * and nothing more. Nobody's data is changed. Null: name or date of birth is not usable.
 */
export async function declareParties(
  em: EntityManager,
  people: readonly DeclaredPerson[],
  keys: SubgraphKeys,
): Promise<(DeclaredParty | null)[]> {
  const usable = people.filter(isUsable);
  const known = await knownOf(em.getKysely<unknown>(), usable, keys);
  const all = usable.every(({ personalId }) => known.has(personalId))
    ? known
    : await em.transactional((inner) => addUnknown(inner.getKysely<unknown>(), usable, keys));
  return people.map((person) => (isUsable(person) ? (all.get(person.personalId) ?? null) : null));
}

function isUsable({ fullName, dateOfBirth }: DeclaredPerson): boolean {
  const name = fullName.trim();
  const isDated = dateOfBirth === null || parsePartialDate(dateOfBirth).ok;
  return name.length > 0 && name.length <= LONGEST_NAME && isDated;
}

// The longest registered name is well below it.
const LONGEST_NAME = 200;

type Known = ReadonlyMap<string, DeclaredParty>;

async function addUnknown(
  db: Kysely<unknown>,
  people: readonly DeclaredPerson[],
  keys: SubgraphKeys,
): Promise<Known> {
  await holdRegister(db);
  const known = await knownOf(db, people, keys);
  // A person whom a batch names twice is put on record once, as named first.
  const fresh = new Map(
    people
      .filter(({ personalId }) => !known.has(personalId))
      .toReversed()
      .map((person) => [person.personalId, { ref: crypto.randomUUID(), record: recordOf(person) }]),
  );
  const added = [...fresh.values()].map(({ ref, record }) => ({
    ref,
    record,
    assurance: 'DECLARED' as const,
  }));
  await addPeople(db, added, keys);
  const declared = [...fresh].map(
    ([personalId, { ref }]) =>
      [personalId, { ref, kind: 'CITIZEN', assurance: 'DECLARED', isDeceased: false }] as const,
  );
  return new Map([...known, ...declared]);
}

async function knownOf(
  db: Kysely<unknown>,
  people: readonly DeclaredPerson[],
  keys: SubgraphKeys,
): Promise<Known> {
  const numbers = new Map(
    people.flatMap(({ personalId }) =>
      personalBlinds(personalId, keys).map(({ blind }) => [blind, personalId] as const),
    ),
  );
  const { rows } = await sql<{
    blind: string;
    ref: string;
    assurance: PersonAssurance;
    isDeceased: boolean;
  }>`
    select i.blind, c.ref, c.assurance, c.deceased_on is not null as "isDeceased" from citizen_index i join citizen c on c.ref = i.ref
    where i.blind = any(${[...numbers.keys()]}::uuid[])`.execute(db);
  return new Map(
    rows.map(({ blind, ...party }) => [numbers.get(blind) ?? '', { ...party, kind: 'CITIZEN' as const }]),
  );
}

function recordOf({ personalId, fullName, dateOfBirth }: DeclaredPerson): PersonRecord {
  const born = dateOfBirth ?? String(readPersonalId(personalId).birthYear);
  return { ...SAYS_NOTHING_ELSE, personalId, fullName: fullName.trim(), dateOfBirth: born };
}

const SAYS_NOTHING_ELSE = {
  passport: null,
  gender: null,
  nationality: null,
  maritalStatus: null,
  ethnicity: null,
  religion: null,
  placeOfBirthRegistration: null,
  residence: null,
  formerIds: [],
};
