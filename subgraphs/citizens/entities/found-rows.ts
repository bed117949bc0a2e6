import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import { KEPT } from '#shared/kept-statements.ts';
import type { BlindIndex } from '#shared/seal.ts';

import type { SealedCitizen } from './citizen.ts';
import type { SealedOrganization } from './organization.ts';
import type { RelativeRow } from './relative.ts';
import { ORGANIZATION } from './stored-rows.ts';

// As many as a gateway asks for together.
const FEW = 8;

type Database = Kysely<unknown>;
type Found<Row> = Row & { readonly blind: string };

/** Loads rows by numbers, each given by its blind indexes: a row is found by whichever generation it has. Null: there is none. `areFew`: no more numbers are asked for than people who sign in at the same moment. */
export function createNumberLoader<Row extends object>(
  find: (blinds: readonly string[], areFew: boolean) => Promise<readonly Found<Row>[]>,
) {
  return new DataLoader<readonly BlindIndex[], Row | null, string>(
    async (numbers) => {
      const blinds = numbers.flatMap((indexes) => indexes.map(({ blind }) => blind));
      const rows = await find(blinds, numbers.length <= FEW);
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

/** A person, and who their relatives are. */
export interface FoundWithRelatives {
  readonly person: Found<SealedCitizen>;
  readonly relatives: readonly RelativeRow[];
}

/** The same for a few, with their relatives: whoever signs in is asked for with their family, which takes no second statement then. */
export async function citizensWithRelatives(
  db: Database,
  blinds: readonly string[],
): Promise<readonly FoundWithRelatives[]> {
  const { rows } = await sql<
    Found<SealedCitizen> & Pick<FoundWithRelatives, 'relatives'>
  >`${KEPT}select i.blind, c.ref, c.sealed, c.assurance, c.deceased_on as "deceasedOn",
      (select coalesce(json_agg(json_build_object('kind', r.kind, 'relativeRef', r.relative_ref) order by r.kind, r.relative_ref), '[]')
       from relative r where r.person_ref = c.ref) as relatives
    from citizen_index i join citizen c on c.ref = i.ref
    where i.blind = any(${blinds}::uuid[])`.execute(db);
  return rows.map(({ relatives, ...person }) => ({ person, relatives }));
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
