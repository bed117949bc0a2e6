import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { type DossiersContext } from '../context.ts';
import { createFamilies } from '../entities/family.ts';
import { partiesOf } from '../entities/parties.ts';
import { type ProcedureVersion } from '../entities/procedure-version.ts';
import { type IntakeRow } from '../entities/intake.ts';
import { intakeFor } from '../operations/intake-for.ts';
import { formSubjects } from '../rules/bound-subjects.ts';
import { type GivenField, isPersonsNumber } from '../rules/filed-fields.ts';
import { type FormParty, type FormSubject } from '../rules/form-people.ts';
import { type OwnerNamed } from '../rules/named-owner.ts';
import { type ProblemCode } from '../rules/submission-problems.ts';
import { typedValue } from '../rules/typed-value.ts';

/** The owner who was named (null: nobody was), or what is wrong with it. */
export type OwnerFound =
  | { readonly ok: true; readonly owner: FormParty | null }
  | { readonly ok: false; readonly problem: ProblemCode };

/** Who was named as owner, as citizens knows them. While citizens is away nobody is found. */
export async function ownerNamed(
  { services }: DossiersContext,
  named: OwnerNamed,
  servesOrganizations: boolean,
): Promise<OwnerFound> {
  switch (named.by) {
    case 'CALLER':
      return { ok: true, owner: null };
    case 'NOT_ONE':
      return { ok: false, problem: 'OWNER_NOT_ONE' };
    // Neither passports nor the agencies that state bodies are have an index that citizens could be asked by.
    case 'PASSPORT':
    case 'UNIT':
      return { ok: false, problem: 'OWNER_UNKNOWN' };
    case 'PERSONAL_ID':
      return firstOf(services, { personalIds: [named.value], taxCodes: [] });
    case 'TAX_CODE':
      return firstOf(services, { personalIds: [], taxCodes: [named.value] });
    case 'PERSONS_TAX_CODE':
      return servesOrganizations
        ? firstOf(services, { personalIds: [named.value], taxCodes: [named.value] }, 'ORGANIZATION')
        : firstOf(services, { personalIds: [named.value], taxCodes: [] });
    default:
      return named satisfies never;
  }
}

async function firstOf(
  services: DossiersContext['services'],
  numbers: Parameters<typeof partiesOf>[1],
  preferred: FormParty['kind'] = 'CITIZEN',
): Promise<OwnerFound> {
  const found = (await unlessAway(partiesOf(services, numbers))) ?? [];
  const parties = found.flatMap((one) => one ?? []);
  const owner = parties.find(({ kind }) => kind === preferred) ?? parties[0];
  return owner ? { ok: true, owner } : { ok: false, problem: 'OWNER_UNKNOWN' };
}

/** For what an intake is looked for. */
export interface IntakeSought {
  readonly version: ProcedureVersion;
  /** Of the procedure that the intake is for, when it is another: the joint one of a group. */
  readonly procedureId: string;
  readonly intake: string | null;
  readonly owner: FormParty | null;
  readonly given: readonly GivenField[];
}

/** The intake under which a dossier is handed in, or what is wrong. */
export async function intakeSought(
  context: DossiersContext,
  { version, procedureId, intake, owner, given }: IntakeSought,
): Promise<IntakeRow | ProblemCode> {
  const found = await intakeFor(
    { ...context, families: createFamilies(context.services) },
    { procedureId, subjects: formSubjects(version), intake, owner, named: namedIn(version, given) },
  );
  if (found !== 'OWNER_NOT_YOURS') {
    return found;
  }
  const { kind } = context.caller.actor;
  return kind === 'OFFICER' || kind === 'MACHINE' ? 'INTAKE_UNKNOWN' : 'NOT_ENTITLED';
}

/** Who is named on the form itself, by the number that was typed for their role. */
function namedIn(
  { form }: ProcedureVersion,
  given: readonly GivenField[],
): readonly { readonly subject: FormSubject; readonly personalId: string }[] {
  return (form?.fields ?? [])
    .filter(({ source }) => source === 'Citizen.personalId')
    .flatMap((field) => {
      const typed = typedValue(field, given.find(({ key }) => key === field.key)?.value ?? null);
      const isNumber = typed.ok && typed.value !== null && isPersonsNumber(field, typed.value);
      return isNumber && typed.value !== null ? [{ subject: field.subject, personalId: typed.value }] : [];
    });
}

/** Whose numbers were typed, so that a dossier can keep the person in place of the number. Empty while citizens is away. */
export async function peopleTyped(
  { services }: DossiersContext,
  { form }: ProcedureVersion,
  given: readonly GivenField[],
): Promise<ReadonlyMap<string, string | null>> {
  const fields = new Map((form?.fields ?? []).map((field) => [field.key, field]));
  const typed = given.flatMap(({ key, value }) => {
    const field = fields.get(key);
    const read = field && typedValue(field, value);
    return field && read?.ok && read.value !== null && isPersonsNumber(field, read.value) ? [read.value] : [];
  });
  const personalIds = [...new Set(typed)];
  const found = await unlessAway(partiesOf(services, { personalIds, taxCodes: [] }));
  return new Map((found ?? []).map((party, index) => [personalIds[index] ?? '', party?.ref ?? null]));
}

async function unlessAway<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof SubgraphFailure) {
      return null;
    }
    throw error;
  }
}
