import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import type { GraphQLSchema } from 'graphql';
import * as v from 'valibot';

import { readSubgraphSdl } from '#schema/sdl.ts';
import { createGrantCheck } from '#shared/grant-check.ts';
import { routeGraphql } from '#shared/graphql-route.ts';
import { buildSchema, createGraphqlServer } from '#shared/graphql-server.ts';
import { createHttpServer, urlOf } from '#shared/http-server.ts';
import { createJitExecutor } from '#shared/jit-executor.ts';
import { readKeys } from '#shared/key-file.ts';
import { keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';

interface Row {
  readonly ref: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly gender: string;
}

interface BenchContext {
  readonly citizenByRef: DataLoader<string, Row>;
}

const [mode, dataDir = ''] = process.argv.slice(2);
const keys = keysOf(readKeys({ keysFile: null, dataDir }), 'citizens');
const now = (): Date => new Date();
const rowOf = (ref: string): Row => ({
  ref,
  fullName: `Nguyễn Văn Mẫu ${ref}`,
  dateOfBirth: '1990-05-17',
  gender: 'FEMALE',
});

// `bare`: what HTTP and JSON alone cost for an answer of the same size, the floor under every server.
function listenBare(): Promise<string> {
  const server = createServer((request, response) => {
    void answerBare(request, response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      // A TCP server's address is an object.
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

async function answerBare(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { variables } = v.parse(askedSchema, await json(request));
  const body = JSON.stringify({ data: { _entities: variables.r.map(({ ref }) => bareAnswer(ref)) } });
  response.writeHead(200, { 'content-type': 'application/json' }).end(body);
}

function bareAnswer(ref: string): object {
  const { fullName, dateOfBirth, gender } = rowOf(ref);
  return { _hub_t: 'Citizen', f0_: fullName, f1_: dateOfBirth, f2_: gender, _hub_k0: ref };
}

const askedSchema = v.object({ variables: v.object({ r: v.array(v.object({ ref: v.string() })) }) });

function benchSchema(): GraphQLSchema {
  return buildSchema(readSubgraphSdl('citizens'), {
    Citizen: {
      __resolveReference: async ({ ref }: { ref: string }, { citizenByRef }: BenchContext) =>
        citizenByRef.load(ref),
    },
  });
}

function newContext(): BenchContext {
  return { citizenByRef: new DataLoader((refs: readonly string[]) => Promise.resolve(refs.map(rowOf))) };
}

// The kit's server as `startSubgraph` puts it together, with rows from memory in place of a database: what remains is what
// an operation costs beside its SQL. Run by entities.ts, which asks over HTTP and for the CPU time over the channel.
async function listenKit(): Promise<string> {
  const schema = benchSchema();
  const app = createHttpServer(() => Promise.resolve(null));
  const log = silentLog();
  const jit = createJitExecutor(schema, mode === 'jit' ? {} : { compileFrom: Number.POSITIVE_INFINITY });
  const apollo = createGraphqlServer<BenchContext>(schema, { app, log, executor: jit.execute });
  await apollo.start();
  routeGraphql(app, {
    apollo,
    jit,
    log,
    check: createGrantCheck({ keys, now }),
    contextOf: newContext,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return urlOf(app);
}

// `stock`: Apollo Server as it comes, with its own web server and plugins; it checks nobody's grant.
async function listenStock(): Promise<string> {
  const server = new ApolloServer<BenchContext>({ schema: benchSchema() });
  const context = (): Promise<BenchContext> => Promise.resolve(newContext());
  const { url } = await startStandaloneServer(server, { context, listen: { host: '127.0.0.1', port: 0 } });
  return new URL(url).origin;
}

const LISTEN: Readonly<Record<string, () => Promise<string>>> = { bare: listenBare, stock: listenStock };
const origin = await (LISTEN[mode ?? ''] ?? listenKit)();
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit());
process.send?.({ url: `${origin}/graphql` });
