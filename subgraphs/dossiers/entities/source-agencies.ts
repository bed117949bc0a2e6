import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';

import type { Agencies } from '../rules/answers-for-source.ts';
import { keptForAWhile } from '#shared/kept-for-a-while.ts';
import { unlessAway } from './unless-away.ts';

const BOARD = 'query { subgraphs { name agency { code } } }';
const board = v.object({
  subgraphs: v.nullable(
    v.array(v.object({ name: v.string(), agency: v.nullable(v.object({ code: v.string() })) })),
  ),
});

// While the registry does not answer, the ministry that keeps citizens' data still can. Source: Luật Căn cước 26/2023/QH15, article 9.
const ALWAYS: Agencies = new Map([['citizens', 'G01']]);

// A ministry that joins is asked for its findings within a minute.
const KEPT = keptForAWhile<Agencies>(60_000);

/** Which agency answers for each subgraph, as the registry has it: members change, and so may who answers for one. */
export async function sourceAgencies(services: Pick<ServiceCalls, 'ask'>): Promise<Agencies> {
  return (await KEPT.of(services, 'agencies', () => askBoard(services))) ?? ALWAYS;
}

/** Null: the registry did not answer. */
async function askBoard(services: Pick<ServiceCalls, 'ask'>): Promise<Agencies | null> {
  const data = await unlessAway(services.ask({ subgraph: 'registry', query: BOARD, variables: {} }));
  const subgraphs = data === null ? null : v.parse(board, data).subgraphs;
  return (
    subgraphs &&
    new Map([
      ...ALWAYS,
      ...subgraphs.flatMap(({ name, agency }) => (agency === null ? [] : [[name, agency.code] as const])),
    ])
  );
}
