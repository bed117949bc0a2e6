import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import { KEPT } from '#shared/kept-statements.ts';
import { type BlindIndex } from '#shared/seal.ts';

import { type SealedCitizen } from './citizen.ts';
import { type SealedOrganization } from './organization.ts';
import { ORGANIZATION } from './stored-rows.ts';

type Database = Kysely<unknown>;
type Found<Row> = Row & { readonly blind: string };

/** Loads rows by numbers, each given by its blind indexes: a row is found by whichever generation it has. Null: there is none. */
export function createNumberLoader<Row extends object>(
  find: (blinds: readonly string[]) => Promise<Found<Row>[]>,
) {
  return new DataLoader<readonly BlindIndex[], Row | null, string>(
    async (numbers) => {
      const rows = await find(numbers.flatMap((indexes) => indexes.map(({ blind }) => blind)));
      const byBlind = new Map(rows.map((row) => [row.blind, row]));
      return numbers.map((indexes) => indexes.flatMap(({ blind }) => byBlind.get(blind) ?? [])[0] ?? null);
    },
    { cacheKeyFn: (indexes) => indexes[0]?.blind ?? '' },
  );
}

/** People by blind indexes, in no order. */
export async function citizensByBlind(
  db: Database,
  blinds: readonly string[],
): Promise<Found<SealedCitizen>[]> {
  const { rows } = await sql<
    Found<SealedCitizen>
  >`${KEPT}select i.blind, c.ref, c.sealed, c.assurance, c.deceased_on as "deceasedOn" from citizen_index i join citizen c on c.ref = i.ref
    where i.blind = any(${blinds}::uuid[])`.execute(db);
  return rows;
}

/** Organisations by blind indexes, in no order. */
export async function organizationsByBlind(
  db: Database,
  blinds: readonly string[],
): Promise<Found<SealedOrganization>[]> {
  const { rows } = await sql<Found<SealedOrganization>>`
    select i.blind, ${ORGANIZATION} from organization_index i join organization o on o.ref = i.ref
    where i.blind = any(${blinds}::uuid[])`.execute(db);
  return rows;
}
