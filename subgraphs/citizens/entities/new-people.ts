import { type Kysely, sql } from 'kysely';

import type { SubgraphKeys } from '#shared/keys.ts';
import { takeTurn } from '#shared/take-turn.ts';

import { personBlinds } from './blind-indexes.ts';
import type { PersonAssurance } from './citizen.ts';
import { newestSeal } from './newest-seal.ts';
import { type PersonRecord, sealPerson } from './person-record.ts';

/** A person who is put on record. */
export interface NewPerson {
  readonly ref: string;
  readonly record: PersonRecord;
  readonly assurance: PersonAssurance;
}

type Db = Kysely<unknown>;

/**
 * Holds, until the transaction ends, the right to put people on record. Whoever comes next sees all that this one wrote, so nobody is
 * put on record twice and no number is given twice, whatever comes at once.
 */
export async function holdRegister(db: Db): Promise<void> {
  await takeTurn(db, 'citizens.register');
}

/** Puts people on record in one statement. None of their references or numbers may be there already. */
export async function addPeople(db: Db, people: readonly NewPerson[], keys: SubgraphKeys): Promise<void> {
  const indexes = people.flatMap(({ ref, record }) =>
    personBlinds(record, keys).map((index) => Object.assign({ ref }, index)),
  );
  const seal = newestSeal(keys);
  // Six arrays are six parameters, however many people they hold.
  await sql`
    with added as (
      insert into citizen (ref, sealed, assurance)
      select * from unnest(
        ${people.map(({ ref }) => ref)}::uuid[],
        ${people.map(({ ref, record }) => sealPerson(ref, record, seal))}::bytea[],
        ${people.map(({ assurance }) => assurance)}::text[])
    )
    insert into citizen_index (ref, generation, blind)
    select * from unnest(
      ${indexes.map(({ ref }) => ref)}::uuid[], ${indexes.map(({ generation }) => generation)}::text[],
      ${indexes.map(({ blind }) => blind)}::uuid[])`.execute(db);
}
