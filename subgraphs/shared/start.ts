import { type MikroORM } from '@mikro-orm/postgresql';

import { readSubgraphSdl } from '#schema/sdl.ts';

import { type SubgraphDefinition, type SubgraphRuntime } from './define.ts';
import { createGrantCheck, type Granted } from './grant-check.ts';
import { routeGraphql } from './graphql-route.ts';
import { buildSchema, createGraphqlServer } from './graphql-server.ts';
import { createHttpServer, urlOf } from './http-server.ts';
import { createNotices } from './notices.ts';
import { closeRuntime, openServedRuntime, type RuntimeOptions } from './runtime.ts';
import { routeStream } from './stream-route.ts';

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
  readonly runtime: SubgraphRuntime;
  /** Finishes what is under way, then closes everything that the start opened. */
  readonly stop: () => Promise<void>;
}

/** Starts one subgraph on loopback: database, schema, server, workers. It answers nothing without a grant. */
export async function startSubgraph<Context extends object>(
  subgraph: SubgraphDefinition<Context>,
  options: StartOptions,
): Promise<RunningSubgraph> {
  const { keys, log, now } = options;
  const runtime = await openServedRuntime(subgraph, options);
  const app = createHttpServer(() => databaseTrouble(runtime.orm));
  const schema = buildSchema(readSubgraphSdl(subgraph.name), subgraph.resolvers);
  const apollo = createGraphqlServer<Context>(schema, { ...options, app });
  await apollo.start();
  const notices = createNotices(options.databaseUrl);
  const check = createGrantCheck({ keys, now });
  const contextOf = ({ caller, via }: Granted, gone?: AbortSignal): Context => {
    const { orm, services } = runtime;
    const request = { caller, via, em: orm.em.fork(), now: now(), keys, services, notices };
    return subgraph.createContext(gone ? { ...request, gone } : request);
  };
  routeGraphql(app, { apollo, check, contextOf });
  routeStream(app, { schema, check, contextOf, log });
  await app.listen({ host: options.host ?? '127.0.0.1', port: options.port });
  const workers = new AbortController();
  await Promise.all((subgraph.workers ?? []).map((worker) => worker.start(runtime, workers.signal)));
  const stop = async (): Promise<void> => {
    workers.abort();
    await apollo.stop();
    await app.close();
    await notices.stop();
    await closeRuntime(runtime);
  };
  return { url: `${urlOf(app)}/graphql`, runtime, stop };
}

async function databaseTrouble(orm: MikroORM): Promise<string | null> {
  return (await orm.isConnected()) ? null : 'Không nối được cơ sở dữ liệu. / The database is not reached.';
}
