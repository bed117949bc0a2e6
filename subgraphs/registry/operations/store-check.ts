import type { EntityManager } from '@mikro-orm/postgresql';

import type { HubMode } from '#shared/define.ts';

import type { Turns } from '../compose/turns.ts';
import type { Draft } from '../entities/check-input.ts';
import { runCheck } from '../entities/run-check.ts';
import { addCheck } from '../entities/new-check.ts';
import { addEvent } from '../entities/new-event.ts';
import { isTaken } from '../entities/published-version.ts';
import { registryRefused, type RegistryRefusedRow } from '../entities/refused.ts';
import type { SchemaCheckRow } from '../entities/schema-check.ts';
import { draftFault } from '../rules/draft-fault.ts';
import type { RegistryActor } from '../rules/registry-rights.ts';

/** Who hands in what, and the turns of checks. */
export interface Checking {
  readonly by: RegistryActor;
  readonly draft: Omit<Draft, 'agency'>;
  readonly now: Date;
  readonly mode: HubMode;
  readonly turns: Turns;
}

/** Checks a schema for its developer's agency against what is live, and keeps what was found. Nothing becomes live. */
export async function storeCheck(
  em: EntityManager,
  { by, now, mode, turns, ...asked }: Checking,
): Promise<SchemaCheckRow | RegistryRefusedRow> {
  const draft = { ...asked.draft, agency: by.agency };
  const code = draftFault(draft) ?? ((await isTaken(em, draft)) ? 'NAME_TAKEN' : null);
  if (code !== null) {
    return registryRefused(code);
  }
  const report = await turns.take(() => runCheck(em, draft, { mode, now, whole: false }));
  if (report === null) {
    return registryRefused('BUSY');
  }
  const check = addCheck(em, { ...draft, account: by.account, at: now }, report);
  addEvent(em, {
    kind: 'CHECKED',
    at: now,
    by,
    subgraph: draft.name,
    concerns: by.agency,
    subject: check.id,
  });
  await em.flush();
  return check;
}
