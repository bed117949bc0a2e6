import type { MikroORM } from '@mikro-orm/postgresql';

import { readSubgraphSdl } from '#schema/sdl.ts';

import type { SubgraphDefinition, WorkerRuntime } from './define.ts';
import { createDelegations } from './delegation.ts';
import { createGrantCheck, type Granted } from './grant-check.ts';
import { buildSchema, createGraphqlServer } from './graphql-server.ts';
import { createHttpServer, urlOf } from './http-server.ts';
import { createJitExecutor } from './jit-executor.ts';
import { createNotices } from './notices.ts';
import { closeRuntime, openServedRuntime, type RuntimeOptions } from './runtime.ts';
import { routeAll } from './route-all.ts';

/** What a subgraph needs from whoever hosts it. */
export interface StartOptions extends RuntimeOptions {
  /** Loopback, unless the subgraph runs apart from the gateway. */
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** From which use on an operation is compiled; tests compile all of them. */
  readonly compileFrom?: number;
}

/** A subgraph that answers. */
export interface RunningSubgraph {
  readonly url: string;
  readonly runtime: WorkerRuntime;
  /** Finishes what is under way, then closes everything that the start opened. */
  readonly stop: () => Promise<void>;
}

/** Starts one subgraph on loopback: database, schema, server, workers. It answers nothing without a grant. */
export async function startSubgraph<Context extends object>(
  subgraph: SubgraphDefinition<Context>,
  options: StartOptions,
): Promise<RunningSubgraph> {
  const { keys, log, now } = options;
  const notices = createNotices(options.databaseUrl);
  const { mode = 'production' } = options;
  const runtime = { ...(await openServedRuntime(subgraph, options)), notices, mode };
  const app = createHttpServer(() => databaseTrouble(runtime.orm));
  const schema = buildSchema(subgraph.sdl ?? readSubgraphSdl(subgraph.name), subgraph.resolvers);
  const jit = createJitExecutor(schema, options);
  const apollo = createGraphqlServer<Context>(schema, { app, log, executor: jit.execute });
  await apollo.start();
  const check = createGrantCheck({ keys, now });
  const delegations = createDelegations(options);
  const contextOf = ({ caller, via, grant, waitsMs }: Granted, gone?: AbortSignal): Context => {
    const { orm, services } = runtime;
    const delegation = delegations.for({ grant, deadlineAt: Date.now() + (waitsMs ?? LONGEST_WAIT_MS) });
    const { memberNetworks = [] } = options;
    const em = orm.em.fork();
    const own = { em, now: now(), keys, mode, memberNetworks, services, notices };
    const request = { caller, via, ...own, delegation };
    return subgraph.createContext(gone ? { ...request, gone } : request);
  };
  const { byteRoutes = [] } = subgraph;
  routeAll(app, { apollo, jit, schema, check, contextOf, log, byteRoutes });
  await app.listen({ host: options.host ?? '127.0.0.1', port: options.port });
  const workers = new AbortController();
  await Promise.all((subgraph.workers ?? []).map((worker) => worker.start(runtime, workers.signal)));
  const stop = async (): Promise<void> => {
    workers.abort();
    await apollo.stop();
    await app.close();
    await notices.stop();
    await delegations.close();
    await closeRuntime(runtime);
  };
  return { url: `${urlOf(app)}/graphql`, runtime, stop };
}

// Where the asker did not say how long they wait: nobody waits longer for a page.
const LONGEST_WAIT_MS = 10_000;

async function databaseTrouble(orm: MikroORM): Promise<string | null> {
  return (await orm.isConnected()) ? null : 'Không nối được cơ sở dữ liệu. / The database is not reached.';
}
