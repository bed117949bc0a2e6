import { isSubgraphName } from '#schema/subgraphs.ts';
import type { Caller } from '#shared/caller.ts';
import type { HubMode, SubgraphDefinition, WorkerRuntime } from '#shared/define.ts';
import { signGrant } from '#shared/grant.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { gatewayKeysOf, keysOf, type SubgraphKeys } from '#shared/keys.ts';
import { memberKeysOf } from '#shared/member-keys.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';
import { startSubgraph } from '#shared/start.ts';

import { openCanary } from './canary.ts';
import { cloneDatabase, dropDatabase } from './clone-database.ts';
import { freshKeys } from './hub-keys.ts';
import { markedColumns, momentIn } from './marked-columns.ts';

/** What a subgraph answered. */
export interface Answer {
  readonly status: number;
  // The shape is the test's own business: it asked.
  readonly data: Readonly<Record<string, never>> | null | undefined;
  readonly errors: readonly {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; coordinate?: string };
  }[];
}

/** One question to a subgraph, as the gateway would put it. */
export interface Question {
  readonly caller: Caller;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly via?: string;
}

/** One subgraph on its own database, over real HTTP. */
export interface SubgraphWorld {
  readonly url: string;
  /** Its own database, for processes that are to work with it too. */
  readonly databaseUrl: string;
  readonly keys: HubKeys;
  readonly runtime: WorkerRuntime;
  readonly asks: (question: Question) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** How a world differs from the usual one: sample rows loaded, the real day, no other subgraphs. */
export interface WorldOptions {
  readonly seeded?: boolean;
  readonly extra?: number;
  readonly now?: Date;
  readonly keys?: HubKeys;
  /** Demo mode, unless said otherwise. */
  readonly mode?: HubMode;
  readonly subgraphUrls?: Readonly<Record<string, string>>;
}

/** Starts a world for one subgraph. */
export async function startWorld<Context extends object>(
  subgraph: SubgraphDefinition<Context>,
  options: WorldOptions = {},
): Promise<SubgraphWorld> {
  const keys = options.keys ?? freshKeys();
  const start = options.now ?? new Date();
  const now = (): Date => start;
  const databaseUrl = await cloneDatabase(subgraph);
  const canary = openCanary();
  const own = ownKeys(keys, subgraph.name);
  const running = await startSubgraph(subgraph, {
    keys: own,
    mode: options.mode ?? 'demo',
    log: canary.log,
    now,
    databaseUrl,
    port: 0,
    subgraphUrls: options.subgraphUrls ?? {},
    // The first use of an operation is executed as its hundredth.
    compileFrom: 1,
  });
  if (options.seeded !== false) {
    await subgraph.seed(running.runtime.orm, {
      now: start,
      extra: options.extra ?? 0,
      keys: own,
      progress: () => undefined,
    });
  }
  const { orm } = running.runtime;
  const began = await momentIn(orm);
  return {
    url: running.url,
    databaseUrl,
    keys,
    runtime: running.runtime,
    asks: async (question) => {
      const answer = await askSubgraph(running.url, { audience: subgraph.name, keys, now: start }, question);
      canary.saw('an error of an answer', JSON.stringify(answer.errors));
      return answer;
    },
    stop: async () => {
      const columns = await markedColumns(orm, began);
      await running.stop();
      await dropDatabase(databaseUrl);
      columns.forEach((column) => canary.found(`${subgraph.name}.${column}`));
      canary.release();
    },
  };
}

function ownKeys(keys: HubKeys, name: string): SubgraphKeys {
  return isSubgraphName(name) ? keysOf(keys, name) : memberKeysOf(keys, name);
}

/** Asks a subgraph at its own door, with a grant and a MAC as the gateway makes them. */
export async function askSubgraph(
  url: string,
  terms: { audience: string; keys: HubKeys; now: Date },
  { caller, query, variables = {}, via = '' }: Question,
): Promise<Answer> {
  const service =
    caller.actor.kind === 'SERVICE' && caller.actor.name !== 'gateway' ? caller.actor.name : null;
  const sender = service === null ? gatewayKeysOf(terms.keys) : keysOf(terms.keys, service);
  const grant = await signGrant(
    caller,
    { issuer: sender.holder, audience: terms.audience, now: terms.now },
    sender.privateKey,
  );
  const key = sender.macTo.get(terms.audience) ?? sender.macToMember(terms.audience);
  const at = String(terms.now.getTime());
  const body = JSON.stringify({ query, variables });
  const mac = macOf({ grant, at, via, body }, key);
  return post(url, body, {
    [HUB_HEADERS.grant]: grant,
    [HUB_HEADERS.at]: at,
    [HUB_HEADERS.via]: via,
    [HUB_HEADERS.mac]: mac,
  });
}

/** Posts a GraphQL request with exactly these headers beside the content type. */
export async function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  // A GraphQL answer: its two members are all that is read of it.
  const answer = (await response.json()) as Partial<Pick<Answer, 'data' | 'errors'>>;
  return { status: response.status, data: answer.data, errors: answer.errors ?? [] };
}
