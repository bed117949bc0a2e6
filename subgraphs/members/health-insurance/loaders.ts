import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import type { SubgraphRequest } from '#shared/define.ts';
import { groupedByKey } from '#shared/load-by-key.ts';
import { subjectOf } from '#shared/policy.ts';

import type { CitizenRow } from './entities/citizen.ts';
import { openedCard, type SealedCard } from './entities/insurance-card.ts';
import { visibleCitizen } from './rules/visible-citizen.ts';

type Database = Kysely<unknown>;

/** Every way to a row of health insurance. A row that the caller may not see loads as null, as if it did not exist. */
export type HealthInsuranceLoaders = ReturnType<typeof createLoaders>;

/** The loaders of one request. `via` is the coordinate by which a person is reached: the access rule depends on it. */
export function createLoaders({ caller, em, keys }: SubgraphRequest) {
  const db: Database = em.getKysely<unknown>();
  const cards = new DataLoader((refs: readonly string[]) => cardsOf(db, refs));
  return {
    /** Null also for somebody of whom no card is on record. */
    citizenByRef: async (ref: string, via: string): Promise<CitizenRow | null> => {
      const sealed = await cards.load(ref);
      const look = { caller, via, subject: subjectOf(caller, ref) };
      const open = () => sealed.map((card) => openedCard(card, keys.seals));
      return sealed.length === 0 ? null : visibleCitizen(ref, look, open);
    },
    dataAsOf: () => newestRecord(db),
  };
}

/** The cards of people, newest first. */
async function cardsOf(db: Database, refs: readonly string[]): Promise<SealedCard[][]> {
  const { rows } = await sql<SealedCard>`
    select id, owner_ref as "ownerRef", sealed_number as "sealedNumber", valid_from as "validFrom",
      valid_until as "validUntil", first_facility as "firstFacility", benefit_level as "benefitLevel"
    from insurance_card where owner_ref = any(${refs}) order by valid_from desc, id`.execute(db);
  return groupedByKey(refs, rows, ({ ownerRef }) => ownerRef);
}

/** In the canonical form of a moment. */
async function newestRecord(db: Database): Promise<string | null> {
  const { rows } = await sql<{ readonly at: string | null }>`
    select to_char(max(recorded_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from insurance_card`.execute(db);
  return rows[0]?.at ?? null;
}
