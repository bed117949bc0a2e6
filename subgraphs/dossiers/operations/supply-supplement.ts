import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import type { StepRefusalCode } from '../rules/step-refusal-text.ts';
import type { SuppliedField, SupplyRefusal } from '../rules/supplied-fields.ts';
import { answerAnew } from './answer-anew.ts';
import { claimFiles } from './claim-files.ts';
import type { StepEffect, StepWork } from '../entities/step.ts';
import { hasComponents } from './request-supplement.ts';
import { type StepNeeds, type StepOutcome, takeStep } from './take-step.ts';

/** What is handed in on request. */
export interface Supplied {
  /** Answers of the form, or why none of them is taken. */
  readonly fields: readonly SuppliedField[] | SupplyRefusal;
  /** Uploaded papers, at most one for a component. */
  readonly files: readonly { readonly component: string; readonly file: string }[];
}

/** Takes what was asked for: answers given anew and papers. The clock runs again. */
export function supplySupplement(
  em: EntityManager,
  { supplied, ...needs }: StepNeeds & { readonly supplied: Supplied },
): Promise<StepOutcome> {
  const change = (work: StepWork): Promise<StepEffect | StepRefusalCode> => take(work, supplied);
  return takeStep(em, { ...needs, step: { name: 'SUPPLY_SUPPLEMENT', reason: null, change } });
}

async function take(work: StepWork, { fields, files }: Supplied): Promise<StepEffect | StepRefusalCode> {
  if (typeof fields === 'string') {
    return fields;
  }
  if (fields.length === 0 && files.length === 0) {
    return 'NOTHING_SUPPLIED';
  }
  await answerAnew(work, fields);
  return (await takeFiles(work, files)) ?? {};
}

async function takeFiles(
  { db, dossier, actor }: StepWork,
  files: Supplied['files'],
): Promise<StepRefusalCode | null> {
  const components = files.map(({ component }) => component);
  if (!(await hasComponents(db, dossier.code, components))) {
    return 'COMPONENT_UNKNOWN';
  }
  const ids = files.map(({ file }) => file);
  const notTheirs = await claimFiles(db, { ids, caller: actor, dossierCode: dossier.code });
  if (notTheirs.length > 0) {
    return 'FILE_UNKNOWN';
  }
  await sql`
    update dossier_component component set file_id = given.file, digitised = true
    from unnest(${components}::text[], ${ids}::uuid[]) as given (component, file)
    where component.dossier_code = ${dossier.code} and component.component_id = given.component`.execute(db);
  return null;
}
