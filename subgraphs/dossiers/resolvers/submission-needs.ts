import { type SubmitDossierInput } from '#schema/generated/dossiers.ts';

import { type DossiersContext } from '../context.ts';
import { filesOf } from '../entities/files-of.ts';
import { type FormReadings, readForm } from '../entities/form-readings.ts';
import { type IntakeRow } from '../entities/intake.ts';
import { type ProcedureVersion } from '../entities/procedure-version.ts';
import { receivingUnitOf, unitsAround } from '../entities/receiving-units.ts';
import { type DossierNeeds, type LegOf } from '../operations/draft-dossier.ts';
import { accountOf } from '../rules/account-of.ts';
import { storeOf } from '../rules/form-bindings.ts';
import { type FormParty } from '../rules/form-people.ts';
import { isServed } from '../rules/is-served.ts';
import { namedOwner } from '../rules/named-owner.ts';
import { receivingProblem } from '../rules/receiving-unit.ts';
import { residenceOf } from '../rules/residence-of.ts';
import { type ProblemCode, problemOf } from '../rules/submission-problems.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { versionToday } from './prefill.ts';
import { intakeSought, ownerNamed, peopleTyped } from './submission-facts.ts';

/** A submission, and the version of the procedure that it asks for. */
export interface ToGather {
  readonly input: SubmitDossierInput;
  readonly version: ProcedureVersion;
  readonly group: LegOf | null;
}

/** Gathers all that a dossier is drafted from; what is found wrong on the way is among it. */
export async function gathered(context: DossiersContext, asked: ToGather): Promise<DossierNeeds> {
  const { caller, em, now } = context;
  const { input, version, group } = asked;
  const db = em.getKysely<unknown>();
  const given = givenIn(input);
  const channel = input.channel ?? 'ONLINE';
  const fileIds = given.components.flatMap(({ file }) => file ?? []);
  const [found, receiving, resolved, files] = await Promise.all([
    intakeAsked(context, asked, given.fields),
    receivingUnitOf(db, input.receivingUnit),
    peopleTyped(context, version, given.fields),
    filesOf(db, accountOf(caller.actor) ?? '', fileIds),
  ]);
  const intake = typeof found === 'string' ? null : found;
  const readings = intake === null ? null : await readSources(context, asked, intake);
  const residence =
    intake === null ? null : residenceOf(version, { people: intake.people, readings, given: given.fields });
  const problems = [
    typeof found === 'string' ? found : servedProblem(version, ownerOf(found)),
    version.channels.some((one) => one.channel === channel) ? null : 'CHANNEL_NOT_OFFERED',
    receivingProblem(receiving, dayOf(now)),
  ] as const;
  return {
    caller,
    now,
    version,
    channel,
    given,
    intake: intake && { id: intake.id, owner: ownerOf(intake), people: intake.people },
    readings,
    resolved,
    files,
    receiving,
    residence,
    around: residence === null ? [] : await unitsAround(db, residence, dayOf(now)),
    group,
    problems: problems.flatMap((code) => (code === null ? [] : [problemOf(code)])),
  };
}

const ownerOf = ({ ownerKind: kind, ownerRef: ref }: IntakeRow): FormParty => ({ kind, ref });

function servedProblem({ for: served }: ProcedureVersion, { kind }: FormParty): ProblemCode | null {
  return isServed(kind, served) ? null : 'OWNER_NOT_SERVED';
}

function givenIn({ fields, components }: SubmitDossierInput): DossierNeeds['given'] {
  return {
    fields: fields.map(({ key, value, reuse }) => ({ key, value: value ?? null, reuse: reuse === true })),
    components: components.map(({ component, file, document }) => ({
      component,
      file: file ?? null,
      document: document ?? null,
    })),
  };
}

async function intakeAsked(
  context: DossiersContext,
  { input, version, group }: ToGather,
  given: DossierNeeds['given']['fields'],
): Promise<IntakeRow | ProblemCode> {
  const named = namedOwner(input.owner ?? null);
  const found = await ownerNamed(context, named, version.for.includes('ORGANIZATION'));
  if (!found.ok) {
    return found.problem;
  }
  // The first leg of a group is handed in under the intake of the joint procedure.
  const joint = group === null ? null : await versionToday(context, group.code);
  return intakeSought(context, {
    version,
    procedureId: joint?.id ?? version.id,
    intake: input.intake ?? null,
    owner: found.owner,
    given,
  });
}

function readSources(
  context: DossiersContext,
  { input, version }: ToGather,
  intake: IntakeRow,
): Promise<FormReadings> {
  const withDocument = input.components.filter(({ document }) => typeof document === 'string');
  const named = new Set(withDocument.map(({ component }) => component));
  // A paper whose types the procedure does not name may come from all that the person has.
  const stores = version.components
    .filter(({ id, code }) => named.has(id) || named.has(code))
    .filter(({ substitution }) => (substitution?.resultTypes ?? []).length === 0)
    .map(storeOf);
  return readForm(context, { version, intake, stores: [...new Set(stores)] });
}
