import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import type { StepRefusalCode } from '../rules/step-refusal-text.ts';
import type { StepEffect, StepWork } from '../entities/step.ts';
import { type StepNeeds, type StepOutcome, takeStep } from './take-step.ts';

/** One thing that is missing or wrong. */
export interface PaperToAsk {
  /** A component of the dossier. Null: none of those that the procedure names. */
  readonly componentId: string | null;
  readonly text: string;
}

/** Asks for papers, once in the life of a dossier: the clock stands still until they come. */
export function requestSupplement(
  em: EntityManager,
  {
    papers,
    reason,
    ...needs
  }: StepNeeds & { readonly papers: readonly PaperToAsk[]; readonly reason: string },
): Promise<StepOutcome> {
  const change = (work: StepWork): Promise<StepEffect | StepRefusalCode> => ask(work, papers);
  return takeStep(em, { ...needs, step: { name: 'REQUEST_SUPPLEMENT', reason, change } });
}

async function ask(
  { db, dossier, history }: StepWork,
  papers: readonly PaperToAsk[],
): Promise<StepEffect | StepRefusalCode> {
  if (history.some(({ kind, status }) => kind === 'STATUS' && status === 'SUPPLEMENT_REQUIRED')) {
    return 'ALREADY_SUPPLEMENTED';
  }
  const named = papers.flatMap(({ componentId }) => componentId ?? []);
  if (!(await hasComponents(db, dossier.code, named))) {
    return 'COMPONENT_UNKNOWN';
  }
  const rows = papers.map(({ componentId, text }, index) => ({ componentId, text, position: index + 1 }));
  await sql`
    insert into dossier_asked_paper (dossier_code, position, component_id, text)
    select ${dossier.code}, position, "componentId", text
    from json_to_recordset(${JSON.stringify(rows)}::json) as row (position int, "componentId" text, text text)`.execute(
    db,
  );
  return {};
}

/** Whether a dossier has all of these components. */
export async function hasComponents(
  db: Kysely<unknown>,
  code: string,
  ids: readonly string[],
): Promise<boolean> {
  const { rows } = await sql<{ readonly componentId: string }>`
    select component_id as "componentId" from dossier_component
    where dossier_code = ${code} and component_id = any(${ids}::text[])`.execute(db);
  const known = new Set(rows.map(({ componentId }) => componentId));
  return ids.every((id) => known.has(id));
}
