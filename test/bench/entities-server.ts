import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

import DataLoader from 'dataloader';
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

// The kit's server as `startSubgraph` puts it together, with rows from memory in place of a database: what remains is what
// an operation costs beside its SQL. Run by entities.ts, which asks over HTTP and for the CPU time over the channel.
async function listenKit(): Promise<string> {
  const schema = buildSchema(readSubgraphSdl('citizens'), {
    Citizen: {
      __resolveReference: async ({ ref }: { ref: string }, { citizenByRef }: BenchContext) =>
        citizenByRef.load(ref),
    },
  });
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
    contextOf: () => ({
      citizenByRef: new DataLoader((refs: readonly string[]) => Promise.resolve(refs.map(rowOf))),
    }),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return urlOf(app);
}

const origin = mode === 'bare' ? await listenBare() : await listenKit();
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit());
process.send?.({ url: `${origin}/graphql` });
