import { type EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import { type Caller } from '#shared/caller.ts';
import { type ServiceCalls } from '#shared/service-calls.ts';

import { familyOf, refsOfPeople } from '../entities/family.ts';
import { type IntakeRow } from '../entities/intake.ts';
import { openIntakes, seenIntakes } from '../entities/open-intakes.ts';
import { formPeople, type FormParty, type FormPerson, type FormSubject } from '../rules/form-people.ts';
import { mayName, ownersOf } from '../rules/intake-owner.ts';
import { ownIntakeEnds } from '../rules/intake-terms.ts';
import { sightOf } from '../rules/sight-of.ts';

/** What a form is filled in for. */
export interface IntakeAsked {
  /** `<code>@<validFrom>` of the version in force. */
  readonly procedureId: string;
  /** Whom its form is about. */
  readonly subjects: ReadonlySet<FormSubject>;
  /** An intake that is there already. Null: the caller fills in for themself. */
  readonly intake: string | null;
  /** People named by number. */
  readonly named: readonly { readonly subject: FormSubject; readonly personalId: string }[];
}

/** Who asks, and what is asked of others. */
export interface IntakeContext {
  readonly caller: Caller;
  readonly em: EntityManager;
  readonly services: ServiceCalls;
  readonly now: Date;
}

/** Why there is no intake: none of that id is open for the caller, or the caller may not act for the owner who was named. */
export type NoIntake = 'INTAKE_UNKNOWN' | 'OWNER_NOT_YOURS';

/**
 * The intake that a form is filled in under, with its people brought up to date: the one that was named, or the caller's own, which is
 * opened when there is none. Fails with SubgraphFailure when citizens is away.
 */
export async function intakeFor(context: IntakeContext, asked: IntakeAsked): Promise<IntakeRow | NoIntake> {
  const named = await namedRefs(context, asked);
  const known = asked.intake === null ? null : await knownIntake(context, asked);
  if (asked.intake !== null && known === null) {
    return 'INTAKE_UNKNOWN';
  }
  const owner = known ? ownerOf(known) : ownersOf(context.caller, named.get('OWNER') ?? null);
  if (owner === null) {
    return 'OWNER_NOT_YOURS';
  }
  const people = await peopleFor(context, asked, { owner, named });
  const db = context.em.getKysely<unknown>();
  return known ? updated(db, known, people) : openOwn(db, context, { asked, owner, people });
}

const ownerOf = ({ ownerKind: kind, ownerRef: ref }: IntakeRow): FormParty => ({ kind, ref });

async function namedRefs(
  { services }: IntakeContext,
  { named }: IntakeAsked,
): Promise<ReadonlyMap<FormSubject, string>> {
  const refs = await refsOfPeople(
    services,
    named.map(({ personalId }) => personalId),
  );
  return new Map(
    named.flatMap(({ subject }, index) => {
      const ref = refs[index] ?? null;
      return ref === null ? [] : [[subject, ref] as const];
    }),
  );
}

async function knownIntake(
  { caller, em, now }: IntakeContext,
  { intake, procedureId }: IntakeAsked,
): Promise<IntakeRow | null> {
  const allowed = seenIntakes(sightOf(caller));
  const [known] = await openIntakes(em.getKysely<unknown>(), [intake ?? ''], { now, allowed });
  return known?.procedureId === procedureId ? known : null;
}

async function peopleFor(
  { caller, services }: IntakeContext,
  { subjects }: IntakeAsked,
  { owner, named }: { readonly owner: FormParty; readonly named: ReadonlyMap<FormSubject, string> },
): Promise<readonly FormPerson[]> {
  const family = owner.kind === 'CITIZEN' ? await familyOf(services, owner.ref) : null;
  const { actor } = caller;
  const isPerson = actor.kind === 'CITIZEN' || actor.kind === 'REPRESENTATIVE';
  return formPeople({
    subjects,
    owner,
    applicant: isPerson ? { kind: 'CITIZEN', ref: actor.ref } : owner,
    family,
    organization: actor.kind === 'REPRESENTATIVE' ? actor.organization : null,
    named: new Map([...named].filter(([, ref]) => mayName(ref, { owner, family, caller }))),
  });
}

async function updated(
  db: Kysely<unknown>,
  known: IntakeRow,
  people: readonly FormPerson[],
): Promise<IntakeRow> {
  await sql`update intake set people = ${JSON.stringify(people)}::jsonb where id = ${known.id}::uuid`.execute(
    db,
  );
  return { ...known, people };
}

interface Own {
  readonly asked: IntakeAsked;
  readonly owner: FormParty;
  readonly people: readonly FormPerson[];
}

// One that has ended is begun anew under its id: nobody has two open ones for the same matter.
async function openOwn(
  db: Kysely<unknown>,
  { caller, now }: IntakeContext,
  { asked, owner, people }: Own,
): Promise<IntakeRow | NoIntake> {
  const { actor } = caller;
  if (actor.kind !== 'CITIZEN' && actor.kind !== 'REPRESENTATIVE') {
    return 'INTAKE_UNKNOWN';
  }
  const expiresAt = ownIntakeEnds(now);
  const { rows } = await sql<IntakeRow>`
    insert into intake (id, procedure_id, owner_ref, owner_kind, party_ref, people, channel, unit, account, opened_at, expires_at)
    values (${crypto.randomUUID()}::uuid, ${asked.procedureId}, ${owner.ref}::uuid, ${owner.kind}, ${actor.ref}::uuid,
      ${JSON.stringify(people)}::jsonb, 'ONLINE', null, ${actor.account}, ${now}, ${expiresAt})
    on conflict (party_ref, owner_ref, procedure_id) where party_ref is not null and dossier_code is null
    do update set people = excluded.people, expires_at = excluded.expires_at
    returning id::text, procedure_id as "procedureId", owner_ref::text as "ownerRef", owner_kind as "ownerKind", people,
      channel, unit, opened_at as "openedAt", expires_at as "expiresAt"`.execute(db);
  return rows[0] ?? 'INTAKE_UNKNOWN';
}
