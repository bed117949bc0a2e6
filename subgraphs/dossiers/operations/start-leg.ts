import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import type { LegProblem, StoredLeg } from '../entities/interlinked-leg.ts';
import { contentOfLeg, type LegContent, type LegToStart } from '../entities/leg-content.ts';
import { placeOfLeg } from '../entities/leg-place.ts';
import { procedureVersion, type ProcedureVersion } from '../entities/procedure-version.ts';
import { fillLeg } from '../rules/leg-fields.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import type { ErrandHelpers } from './deliver-result.ts';
import { draftLeg } from './draft-leg.ts';
import { issueCode } from './issue-code.ts';
import { storeDossiers } from './store-dossiers.ts';

/** Why a leg does not become a dossier now. */
interface HeldUp {
  readonly problem: LegProblem;
  readonly missing: readonly string[];
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
  const version = await procedureVersion(services, leg.procedureCode, dayOf(at));
  const content = await contentOfLeg(db, { leg, declaration });
  const outcome =
    version === null || content === null
      ? heldUp('PROCEDURE')
      : await becomesDossier(em, { leg, version, content, at });
  const { code, problem, missing } =
    typeof outcome === 'string' ? { code: outcome, problem: null, missing: [] } : { ...outcome, code: null };
  await sql`
    update interlinked_leg set state = ${code === null ? 'STALLED' : 'RUNNING'}, problem = ${problem},
      missing = ${JSON.stringify(missing)}::jsonb, dossier_code = coalesce(${code}, dossier_code)
    where id = ${leg.id}::uuid`.execute(db);
}

interface Beginning {
  readonly leg: StoredLeg;
  readonly version: ProcedureVersion;
  readonly content: LegContent;
  readonly at: Date;
}

/** The code of the dossier that the leg has become, or what keeps it from being one. */
async function becomesDossier(em: EntityManager, beginning: Beginning): Promise<string | HeldUp> {
  const { leg, version, content, at } = beginning;
  const db = em.getKysely<unknown>();
  const form = fillLeg({
    fields: version.form?.fields ?? [],
    known: content.known,
    answers: leg.answers,
    supplied: leg.supplied,
    people: new Map(content.people.map(({ role, ref }) => [role, ref])),
    asOf: at.toISOString(),
  });
  if (form.missing.length > 0) {
    return heldUp('MISSING_VALUES', form.missing);
  }
  const unit = await unitOf(db, beginning);
  if (typeof unit === 'string') {
    return heldUp(unit);
  }
  const draft = draftLeg({ ...content, leg, version, fields: form.fields, unit: unit.code, at });
  const code = await issueCode(db, unit.code, dayOf(at));
  if (code === null) {
    return heldUp('UNIT_OWN_SYSTEM');
  }
  await storeDossiers(em, [{ ...draft, dossier: { ...draft.dossier, code } }]);
  return code;
}

/** The first leg stays where it was handed in; the agency of a later one is found. */
async function unitOf(
  db: Kysely<unknown>,
  { leg, version, content, at }: Beginning,
): Promise<{ readonly code: string } | LegProblem> {
  return leg.position === 1
    ? { code: content.first.receivingUnit }
    : placeOfLeg(db, { version, known: content.known, today: dayOf(at) });
}

function heldUp(problem: LegProblem, missing: readonly string[] = []): HeldUp {
  return { problem, missing };
}
