import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import type { SubgraphKeys } from '#shared/keys.ts';
import type { BlindIndex } from '#shared/seal.ts';

import { personBlinds } from '../entities/blind-indexes.ts';
import { newestSeal } from '../entities/newest-seal.ts';
import { type PersonRecord, sealPerson } from '../entities/person-record.ts';

/** A citizen's row as it is stored. */
export interface StoredCitizen {
  readonly ref: string;
  /** One for each key that is held, so that whoever else stores this person finds them. Empty: a foreigner without a passport. */
  readonly indexes: readonly BlindIndex[];
  readonly sealed: Buffer;
}

/** The row of a person's record: sealed, with the blind indexes of the personal number. */
export function storedCitizen(ref: string, person: PersonRecord, keys: SubgraphKeys): StoredCitizen {
  return {
    ref,
    indexes: personBlinds(person, keys),
    sealed: sealPerson(ref, person, newestSeal(keys)),
  };
}

/**
 * Stores citizens in one statement; whoever is there already stays as they are. Of two that store one person at the same moment one
 * fails: any two writers share a generation, in which a person is there once.
 */
export async function storeCitizens(orm: MikroORM, rows: readonly StoredCitizen[]): Promise<void> {
  const indexes = rows.flatMap(({ ref, indexes: own }) => own.map((index) => Object.assign({ ref }, index)));
  // Five arrays are five parameters, however many rows they hold.
  await sql`
    with given as (
      select * from unnest(
        ${rows.map(({ ref }) => ref)}::uuid[], ${rows.map(({ sealed }) => sealed)}::bytea[]) as given (ref, sealed)
    ), indexed as (
      select * from unnest(
        ${indexes.map(({ ref }) => ref)}::uuid[], ${indexes.map(({ generation }) => generation)}::text[],
        ${indexes.map(({ blind }) => blind)}::uuid[]) as indexed (ref, generation, blind)
    ), stored as (
      insert into citizen (ref, sealed) select ref, sealed from given
      where not exists (select from indexed i join citizen_index known on known.blind = i.blind where i.ref = given.ref)
      on conflict do nothing returning ref
    )
    insert into citizen_index (blind, generation, ref)
    select blind, generation, ref from indexed join stored using (ref)
  `.execute(orm.em.fork().getKysely());
}
