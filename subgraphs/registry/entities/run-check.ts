import type { EntityManager } from '@mikro-orm/postgresql';

import type { CheckReport } from '#schema/subgraph-check/check-report.ts';
import type { HubMode } from '#shared/define.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { checkSubgraph } from '../checks/check-subgraph.ts';
import { checkInput, type Draft } from './check-input.ts';

/** Holds a draft against what is live at this moment. `whole`: with the supergraph that it makes, for publication. */
export async function runCheck(
  em: EntityManager,
  draft: Draft,
  { mode, now, whole }: { readonly mode: HubMode; readonly now: Date; readonly whole: boolean },
): Promise<CheckReport> {
  return checkSubgraph(await checkInput(em, draft, { mode, today: vietnamDay(now), whole }));
}
