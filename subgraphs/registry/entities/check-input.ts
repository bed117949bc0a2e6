import type { EntityManager } from '@mikro-orm/postgresql';

import type { HubMode } from '#shared/define.ts';

import type { CheckInput } from '../checks/check-subgraph.ts';
import { ownGraph } from '../compose/own-graph.ts';
import { firstDay } from '../rules/usage-days.ts';
import { liveMembers } from './live-members.ts';
import { OwnSubgraph } from './own-subgraph.ts';
import { RoutingHost } from './routing-host.ts';
import { seenOperations } from './seen-operations.ts';

/** What is handed in for a check. */
export type Draft = Pick<CheckInput, 'name' | 'agency' | 'sdl' | 'routingUrl' | 'procedures'>;

// What was sent in this time is what a change may not break without saying so.
const SEEN_DAYS = 30;

/** A draft with all that it is held against: what is live at this moment, and what callers sent lately. */
export async function checkInput(
  em: EntityManager,
  draft: Draft,
  { mode, today, whole }: { readonly mode: HubMode; readonly today: string; readonly whole: boolean },
): Promise<CheckInput> {
  const agencies = new Map((await em.find(OwnSubgraph, {})).map(({ name, agency }) => [name, agency]));
  const own = ownGraph().map((subgraph) =>
    Object.assign(subgraph, { agency: agencies.get(subgraph.name) ?? '' }),
  );
  const members = await liveMembers(em);
  return {
    ...draft,
    mode,
    whole,
    live: [...own, ...members.filter(({ name }) => name !== draft.name)],
    before: members.find(({ name }) => name === draft.name)?.sdl ?? null,
    hosts: (await em.find(RoutingHost, { agency: draft.agency })).map(({ host }) => host),
    operations: await seenOperations(em.getKysely<unknown>(), firstDay(today, SEEN_DAYS)),
  };
}
