import { type EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import { columnsOf } from '#shared/row-columns.ts';

import { type DossierComponentRow, DossierComponentSchema } from '../entities/dossier-component.ts';
import { type DossierRow } from '../entities/dossier.ts';
import { type LegProblem, type StoredLeg } from '../entities/interlinked-leg.ts';
import { type InterlinkedDeclaration } from '../entities/interlinked.ts';
import { answersIn, dossierOfLeg, legsOfGroup, peopleIn, resultsOfGroup } from '../entities/legs.ts';
import { procedureVersion, type ProcedureVersion } from '../entities/procedure-version.ts';
import { receivingUnitOf, unitsAround } from '../entities/receiving-units.ts';
import { fillLeg, type KnownValue } from '../rules/leg-fields.ts';
import { areaOfLeg, legUnit } from '../rules/leg-unit.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { type ErrandHelpers } from './deliver-result.ts';
import { draftLeg, type LegPerson } from './draft-leg.ts';
import { issueCode } from './issue-code.ts';
import { storeDossiers } from './store-dossiers.ts';

/** A leg that is to become a dossier, and what was declared for it. */
export interface LegToStart {
  readonly leg: StoredLeg;
  readonly declaration: InterlinkedDeclaration;
}

/**
 * Makes a leg a dossier, in the open transaction: filled from the declaration and from what came out of earlier legs, at the competent
 * agency, under a code of its own. What keeps it from being one is shown at the leg. Fails with SubgraphFailure when procedures is away.
 */
export async function startLeg(
  em: EntityManager,
  { leg, declaration }: LegToStart,
  { services, now }: ErrandHelpers,
): Promise<void> {
  const db = em.getKysely<unknown>();
  const at = now();
  const first = await firstDossier(db, leg);
  const version = await procedureVersion(services, leg.procedureCode, dayOf(at));
  if (first === null || version === null) {
    return stall(db, leg, 'PROCEDURE');
  }
  const known = await knownIn(db, leg, declaration);
  const people = await peopleOfLeg(db, first, declaration);
  const form = fillLeg({
    fields: version.form?.fields ?? [],
    known,
    answers: leg.answers,
    supplied: leg.supplied,
    people: new Map(people.map(({ role, ref }) => [role, ref])),
    asOf: at.toISOString(),
  });
  if (form.missing.length > 0) {
    return stall(db, leg, 'MISSING_VALUES', form.missing);
  }
  const unit =
    leg.position === 1
      ? { code: first.receivingUnit }
      : await unitFor(db, { version, known, today: dayOf(at) });
  if (typeof unit !== 'object') {
    return stall(db, leg, unit);
  }
  const results = await resultsOfGroup(db, leg.groupId);
  const parts = { leg, first, version, people, fields: form.fields, results };
  const draft = draftLeg({ ...parts, papers: await papersAgain(db, leg, first), unit: unit.code, at });
  const code = await issueCode(db, unit.code, dayOf(at));
  if (code === null) {
    return stall(db, leg, 'UNIT_OWN_SYSTEM');
  }
  await storeDossiers(em, [{ ...draft, dossier: { ...draft.dossier, code } }]);
  await sql`
    update interlinked_leg set state = 'RUNNING', problem = null, missing = '[]', dossier_code = ${code}
    where id = ${leg.id}::uuid`.execute(db);
}

/** What was handed in for a first leg that is taken up again. Null: it is another leg. */
async function papersAgain(
  db: Kysely<unknown>,
  { position }: StoredLeg,
  { code }: DossierRow,
): Promise<readonly DossierComponentRow[] | null> {
  if (position !== 1) {
    return null;
  }
  const { rows } = await sql<DossierComponentRow>`
    select ${columnsOf(DossierComponentSchema)} from dossier_component
    where dossier_code = ${code} order by position`.execute(db);
  return rows;
}

/** The dossier with which the group began: it says whose the matter is. */
async function firstDossier(db: Kysely<unknown>, { groupId }: StoredLeg): Promise<DossierRow | null> {
  return dossierOfLeg(db, { groupId, position: 1 });
}

async function knownIn(
  db: Kysely<unknown>,
  leg: StoredLeg,
  { declared }: InterlinkedDeclaration,
): Promise<readonly KnownValue[]> {
  const legs = await legsOfGroup(db, leg.groupId);
  const codes = legs.flatMap(({ position, dossierCode }) =>
    position < leg.position && dossierCode !== null ? [dossierCode] : [],
  );
  const earlier = await Promise.all(codes.map((code) => answersIn(db, code)));
  return [...declared, ...earlier.flat()];
}

async function peopleOfLeg(
  db: Kysely<unknown>,
  first: DossierRow,
  { childRef }: InterlinkedDeclaration,
): Promise<readonly LegPerson[]> {
  const people = await peopleIn(db, first.code);
  const others = people.filter(({ role }) => role !== 'CHILD').map(({ role, ref }) => ({ role, ref }));
  return childRef === null ? others : [...others, { role: 'CHILD', ref: childRef }];
}

/** The agency that takes the leg, or why there is none. */
async function unitFor(
  db: Kysely<unknown>,
  {
    version,
    known,
    today,
  }: { readonly version: ProcedureVersion; readonly known: readonly KnownValue[]; readonly today: string },
): Promise<{ readonly code: string } | LegProblem> {
  const declared = areaOfLeg(known);
  const area = declared === null ? null : await areaServed(db, declared);
  const code = area === null ? null : legUnit(version, area, await unitsAround(db, area, today));
  const unit = code === null ? null : await receivingUnitOf(db, code);
  if (unit === null) {
    return 'COMPETENT_UNIT';
  }
  return unit.issues ? unit : 'UNIT_OWN_SYSTEM';
}

/** An area as the copy of the units' tree names it; people may write the code alone. */
async function areaServed(db: Kysely<unknown>, area: string): Promise<string | null> {
  if (area.includes('@')) {
    return area;
  }
  const { rows } = await sql<{ readonly area: string }>`
    select area_id as area from unit_node
    where starts_with(area_id, ${`${area}@`}) and valid_until is null order by area_id desc limit 1`.execute(
    db,
  );
  return rows[0]?.area ?? null;
}

async function stall(
  db: Kysely<unknown>,
  { id }: StoredLeg,
  problem: LegProblem,
  missing: readonly string[] = [],
): Promise<void> {
  await sql`
    update interlinked_leg set state = 'STALLED', problem = ${problem}, missing = ${JSON.stringify(missing)}::jsonb
    where id = ${id}::uuid`.execute(db);
}
