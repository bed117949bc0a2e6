import type { EntityManager } from '@mikro-orm/postgresql';

import type { RegistryRefusal } from '#schema/generated/registry.ts';
import type { CheckReport } from '#schema/subgraph-check/check-report.ts';
import type { HubMode } from '#shared/define.ts';

import { newFlows } from '../rules/approvers.ts';
import { addCheck } from './new-check.ts';
import { addEvent } from './new-event.ts';
import { registryRefused, type RegistryRefusedRow } from './refused.ts';
import { runCheck } from './run-check.ts';
import type { SchemaCheck } from './schema-check.ts';

/** Who publishes which proposal. */
export interface Publisher {
  readonly by: { readonly agency: string; readonly account: string };
  readonly proposal: string;
  readonly now: Date;
  readonly mode: HubMode;
}

/** The report of a check that is made again at publication, or the refusal that it leads to: put on record, with the check. */
export async function checkedAgain(
  em: EntityManager,
  approved: SchemaCheck,
  { by, proposal, now, mode }: Publisher,
): Promise<CheckReport | RegistryRefusedRow> {
  const { name, agency, sdl, routingUrl = null, flows } = approved;
  const draft = { name, agency, sdl, routingUrl, procedures: null };
  const report = await runCheck(em, draft, { mode, now, whole: true });
  const code = faultOf(flows, report);
  if (code === null) {
    return report;
  }
  const check = addCheck(em, { ...draft, account: by.account, at: now }, report);
  addEvent(em, {
    kind: 'PUBLICATION_REFUSED',
    at: now,
    by,
    subgraph: name,
    concerns: agency,
    subject: proposal,
    note: code,
  });
  return registryRefused(code, { check });
}

function faultOf(approved: SchemaCheck['flows'], report: CheckReport): RegistryRefusal | null {
  if (!report.passed || report.supergraph === null) {
    return 'NOT_PASSED';
  }
  return newFlows(approved, report.flows).length > 0 ? 'FLOWS_CHANGED' : null;
}
