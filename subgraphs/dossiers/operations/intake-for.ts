import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import type { Caller } from '#shared/caller.ts';
import { KEPT } from '#shared/kept-statements.ts';

import type { Families } from '../entities/family.ts';
import type { IntakeRow } from '../entities/intake.ts';
import { INTAKE_COLUMNS, intakesIn, openIntakes, seenIntakes } from '../entities/open-intakes.ts';
import { formPeople, type FormParty, type FormPerson, type FormSubject } from '../rules/form-people.ts';
import { mayName, ownerFor } from '../rules/intake-owner.ts';
import { ownIntakeEnds } from '../rules/intake-terms.ts';
import { sightOf } from '../rules/sight-of.ts';
import type { SubmissionKey } from './submit-dossier.ts';

/** What a form is filled in for. */
export interface IntakeAsked {
  /** `<code>@<validFrom>` of the version in force. */
  readonly procedureId: string;
  /** Whom its form is about. */
  readonly subjects: ReadonlySet<FormSubject>;
  /** Of whom it reads something. */
  readonly bound: ReadonlySet<FormSubject>;
  /** An intake that is there already. Null: the caller fills in for themself. */
  readonly intake: string | null;
  /** Whose matter it is. Null: the caller's own, or the intake's. */
  readonly owner: FormParty | null;
  /** People named by number. */
  readonly named: readonly { readonly subject: FormSubject; readonly personalId: string }[];
  /** What is handed in under it: a caller's own intake is not opened when that was handed in before. Absent: nothing is, yet. */
  readonly sent?: Pick<SubmissionKey, 'account' | 'key'> | undefined;
}

/** Who asks, and what is asked of others. */
export interface IntakeContext {
  readonly caller: Caller;
  readonly em: EntityManager;
  readonly families: Families;
  readonly now: Date;
}

/** Why there is no intake: none of that id is open for the caller, or the caller may not act for the owner who was named. */
export type NoIntake = 'INTAKE_UNKNOWN' | 'OWNER_NOT_YOURS';

/**
 * The intake that a form is filled in under, with its people brought up to date: the one that was named, or the caller's own, which is
 * opened when there is none. While the source of relations is away its people stay who they are.
 */
export async function intakeFor(context: IntakeContext, asked: IntakeAsked): Promise<IntakeRow | NoIntake> {
  if (asked.intake !== null) {
    const known = await knownIntake(context, asked);
    if (known === null) {
      return 'INTAKE_UNKNOWN';
    }
    const owner: FormParty = { kind: known.ownerKind, ref: known.ownerRef };
    return asked.owner === null || asked.owner.ref === owner.ref
      ? updated(
          context,
          known,
          await peopleFor(context, asked, { owner, applicant: applicantFor(context.caller, known) }),
        )
      : 'OWNER_NOT_YOURS';
  }
  const owner = await ownOwner(context, asked.owner);
  return owner === null ? 'OWNER_NOT_YOURS' : openOwn(context, asked, owner);
}

async function knownIntake(
  { caller, em, now }: IntakeContext,
  { intake, procedureId }: IntakeAsked,
): Promise<IntakeRow | null> {
  const allowed = seenIntakes(sightOf(caller));
  const [known] = await openIntakes(em.getKysely<unknown>(), [intake ?? ''], { now, allowed });
  return known?.procedureId === procedureId ? known : null;
}

async function ownOwner(
  { caller, families }: IntakeContext,
  named: FormParty | null,
): Promise<FormParty | null> {
  const { actor } = caller;
  const mayRepresent = named?.kind === 'ORGANIZATION' && actor.kind === 'CITIZEN';
  const known = mayRepresent ? await families.familyOf(actor.ref) : null;
  return ownerFor({ caller, named, organizations: known?.family?.organizations ?? [] });
}

interface Parties {
  readonly owner: FormParty;
  readonly applicant: FormParty;
}

/** Who hands in: a person who fills in for themself or their own, at a counter whoever was said to stand there. */
function applicantFor({ actor }: Caller, { ownerKind, ownerRef, people }: IntakeRow): FormParty {
  if (actor.kind === 'CITIZEN' || actor.kind === 'REPRESENTATIVE') {
    return { kind: 'CITIZEN', ref: actor.ref };
  }
  const { kind = ownerKind, ref = ownerRef } = people.find(({ role }) => role === 'APPLICANT') ?? {};
  return { kind, ref };
}

/** Everyone who stands on the form; null: relations cannot be told now. */
async function peopleFor(
  { caller, families }: IntakeContext,
  { subjects, bound, named }: IntakeAsked,
  { owner, applicant }: Parties,
): Promise<readonly FormPerson[] | null> {
  const [known, refs] = await Promise.all([
    owner.kind === 'CITIZEN' && looksForOthers(bound, named)
      ? families.familyOf(owner.ref)
      : { family: null },
    families.refsOf(named.map(({ personalId }) => personalId)),
  ]);
  if (known === null) {
    return null;
  }
  const { family } = known;
  const { actor } = caller;
  const nameable = named.flatMap(({ subject }, index) => {
    const ref = refs[index] ?? null;
    const isThere = ref === applicant.ref || (ref !== null && mayName(ref, { owner, family, caller }));
    return ref !== null && isThere ? [[subject, ref] as const] : [];
  });
  return formPeople({
    subjects,
    bound,
    owner,
    applicant,
    family,
    organization: actor.kind === 'REPRESENTATIVE' ? actor.organization : null,
    named: new Map(nameable),
  });
}

/** Whether a form is about anybody beside its owner and applicant. */
function looksForOthers(bound: IntakeAsked['bound'], named: IntakeAsked['named']): boolean {
  return (
    named.length > 0 || [...bound].some((role) => role !== 'OWNER' && role !== 'APPLICANT' && role !== 'NONE')
  );
}

async function updated(
  { em }: IntakeContext,
  known: IntakeRow,
  people: readonly FormPerson[] | null,
): Promise<IntakeRow> {
  if (people === null) {
    return known;
  }
  const db = em.getKysely<unknown>();
  await sql`update intake set people = ${JSON.stringify(people)}::jsonb where id = ${known.id}::uuid`.execute(
    db,
  );
  return { ...known, people };
}

// One that has ended is begun anew under its id: nobody has two open ones for the same matter. Whether the same was handed in before is
// asked in the same statement: whoever hands in would ask for it else, each time, though hardly anybody hands in twice.
async function openOwn(
  context: IntakeContext,
  asked: IntakeAsked,
  owner: FormParty,
): Promise<IntakeRow | NoIntake> {
  const { caller, em, now } = context;
  const { actor } = caller;
  if (actor.kind !== 'CITIZEN' && actor.kind !== 'REPRESENTATIVE') {
    return 'INTAKE_UNKNOWN';
  }
  const sent = asked.sent ?? NOTHING_SENT;
  const applicant: FormParty = { kind: 'CITIZEN', ref: actor.ref };
  const found = await peopleFor(context, asked, { owner, applicant });
  const people = JSON.stringify(found ?? ownersAlone(owner, actor.ref));
  const db: Kysely<unknown> = em.getKysely<unknown>();
  const { rows } =
    await sql<IntakeRow>`${KEPT}insert into intake (id, procedure_id, owner_ref, owner_kind, party_ref, people, channel, unit, account, opened_at, expires_at)
    select ${crypto.randomUUID()}::uuid, ${asked.procedureId}, ${owner.ref}::uuid, ${owner.kind}, ${actor.ref}::uuid,
      ${people}::jsonb, 'ONLINE', null, ${actor.account}, ${now}::timestamptz, ${ownIntakeEnds(now)}::timestamptz
    where not exists (select from submission where account = ${sent.account} and key = ${sent.key})
    on conflict (party_ref, owner_ref, procedure_id) where party_ref is not null and dossier_code is null
    do update set expires_at = excluded.expires_at,
      people = case when ${found !== null} then excluded.people else intake.people end
    returning ${INTAKE_COLUMNS}`.execute(db);
  return intakesIn(rows)[0] ?? 'INTAKE_UNKNOWN';
}

const NOTHING_SENT = { account: null, key: null };

function ownersAlone(owner: FormParty, applicant: string): readonly FormPerson[] {
  return [
    { role: 'OWNER', ...owner },
    { role: 'APPLICANT', kind: 'CITIZEN', ref: applicant },
  ];
}
