import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import type { SubgraphKeys } from '#shared/keys.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import type { SealedCitizen } from '../entities/citizen.ts';
import type { CivilEventRefusedRow } from '../entities/civil-event.ts';
import { newestSeal } from '../entities/newest-seal.ts';
import { openPerson, sealPerson } from '../entities/person-record.ts';
import { isUuid } from '../entities/stored-rows.ts';
import { type CivilEventContent, isPossible, residenceAfter } from '../rules/civil-event-content.ts';
import { isMatched, type PersonClaim } from '../rules/is-found-by.ts';

/** What happened to whom by which dossier. */
export interface CivilEventNeeds extends CivilEventContent {
  readonly dossierCode: string;
  readonly personRef: string;
  /** What was declared beside the person's number, which has to be theirs. Null: the dossier knows them otherwise. */
  readonly declared: PersonClaim | null;
  readonly now: Date;
  readonly keys: SubgraphKeys;
}

/** What became of it. */
export type CivilEventOutcome =
  | { readonly __typename: 'CivilEventRecorded'; readonly repeated: boolean }
  | CivilEventRefusedRow;

/** Changes what the register says of a person, once for each dossier and kind, however often it is sent and at whatever point somebody was killed. */
export async function recordCivilEvent(
  em: EntityManager,
  needs: CivilEventNeeds,
): Promise<CivilEventOutcome> {
  if (!isPossible(needs, vietnamDay(needs.now))) {
    return refused('UNUSABLE');
  }
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    const person = await personToChange(db, needs.personRef);
    if (person === null || !isMeant(person, needs)) {
      return refused('PERSON_UNKNOWN');
    }
    const before = await claim(db, needs);
    if (before !== null) {
      return before === needs.personRef
        ? { __typename: 'CivilEventRecorded', repeated: true }
        : refused('DIFFERENT_CONTENT');
    }
    await change(db, person, needs);
    return { __typename: 'CivilEventRecorded', repeated: false };
  });
}

async function personToChange(db: Kysely<unknown>, ref: string): Promise<SealedCitizen | null> {
  if (!isUuid(ref)) {
    return null;
  }
  const { rows } = await sql<SealedCitizen>`
    select ref, sealed, assurance, deceased_on as "deceasedOn" from citizen
    where ref = ${ref}::uuid for update`.execute(db);
  return rows[0] ?? null;
}

/** A number alone may be mistyped, and would be somebody else's. */
function isMeant({ ref, sealed }: SealedCitizen, { declared, keys }: CivilEventNeeds): boolean {
  return declared === null || isMatched(declared, openPerson(ref, sealed, keys.seals));
}

/** Null: nothing of this dossier and kind was on record. Else whom it was about. */
async function claim(
  db: Kysely<unknown>,
  { dossierCode, kind, personRef, now }: CivilEventNeeds,
): Promise<string | null> {
  const { rows: added } = await sql`
    insert into civil_event (dossier_code, kind, person_ref, recorded_at)
    values (${dossierCode}, ${kind}, ${personRef}::uuid, ${now})
    on conflict (dossier_code, kind) do nothing returning kind`.execute(db);
  if (added.length > 0) {
    return null;
  }
  const { rows } = await sql<{ readonly personRef: string }>`
    select person_ref::text as "personRef" from civil_event
    where dossier_code = ${dossierCode} and kind = ${kind}`.execute(db);
  return rows[0]?.personRef ?? '';
}

async function change(
  db: Kysely<unknown>,
  { ref, sealed }: SealedCitizen,
  needs: CivilEventNeeds,
): Promise<void> {
  const { keys, kind, on } = needs;
  const record = openPerson(ref, sealed, keys.seals);
  const after = { ...record, residence: residenceAfter(record.residence, needs) };
  await sql`
    update citizen set sealed = ${sealPerson(ref, after, newestSeal(keys))},
      deceased_on = case when ${kind === 'DEATH'} then ${on}::date else deceased_on end
    where ref = ${ref}::uuid`.execute(db);
}

function refused(code: CivilEventRefusedRow['code']): CivilEventOutcome {
  return { __typename: 'CivilEventRefused', code };
}
