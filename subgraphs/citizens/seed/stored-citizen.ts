import { type MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import { type SubgraphKeys } from '#shared/keys.ts';

import { personalBlind } from '../entities/blind-indexes.ts';
import { newestSeal } from '../entities/newest-seal.ts';
import { type PersonRecord, sealPerson } from '../entities/person-record.ts';

/** A citizen's row as it is stored. */
export interface StoredCitizen {
  readonly ref: string;
  readonly blind: string | null;
  readonly sealed: Buffer;
}

/** The row of a person's record: sealed, with the blind index of the personal number. */
export function storedCitizen(ref: string, person: PersonRecord, keys: SubgraphKeys): StoredCitizen {
  return {
    ref,
    blind: person.personalId === null ? null : personalBlind(person.personalId, keys),
    sealed: sealPerson(ref, person, newestSeal(keys)),
  };
}

/** Stores citizens in one statement; whoever is there already stays as they are. */
export async function storeCitizens(orm: MikroORM, rows: readonly StoredCitizen[]): Promise<void> {
  // Three arrays are three parameters, however many rows they hold.
  await sql`
    insert into citizen (ref, personal_blind, sealed)
    select * from unnest(
      ${rows.map(({ ref }) => ref)}::uuid[],
      ${rows.map(({ blind }) => blind)}::uuid[],
      ${rows.map(({ sealed }) => sealed)}::bytea[])
    on conflict do nothing
  `.execute(orm.em.fork().getKysely());
}
