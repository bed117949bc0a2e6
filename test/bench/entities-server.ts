import DataLoader from 'dataloader';
import { execute } from 'graphql';

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
  readonly dateOfBirth: { readonly year: number };
  readonly gender: string;
}

interface BenchContext {
  readonly citizenByRef: DataLoader<string, Row>;
}

// The kit's server as `startSubgraph` puts it together, with rows from memory in place of a database: what remains is what
// an operation costs beside its SQL. Run by entities.ts, which asks over HTTP and for the CPU time over the channel.
const [mode, dataDir = ''] = process.argv.slice(2);
const keys = keysOf(readKeys({ keysFile: null, dataDir }), 'citizens');
const now = (): Date => new Date();
const rowOf = (ref: string): Row => ({
  ref,
  fullName: `Nguyễn Văn Mẫu ${ref}`,
  dateOfBirth: { year: 1990 },
  gender: 'FEMALE',
});
const schema = buildSchema(readSubgraphSdl('citizens'), {
  Citizen: {
    __resolveReference: async ({ ref }: { ref: string }, { citizenByRef }: BenchContext) =>
      citizenByRef.load(ref),
  },
});
const app = createHttpServer(() => Promise.resolve(null));
const apollo = createGraphqlServer<BenchContext>(schema, {
  app,
  log: silentLog(),
  executor:
    mode === 'jit'
      ? createJitExecutor(schema)
      : async ({ document, context, request }) =>
          execute({ schema, document, contextValue: context, variableValues: request.variables }),
});
await apollo.start();
routeGraphql(app, {
  apollo,
  check: createGrantCheck({ keys, now }),
  contextOf: () => ({
    citizenByRef: new DataLoader((refs: readonly string[]) => Promise.resolve(refs.map(rowOf))),
  }),
});
await app.listen({ host: '127.0.0.1', port: 0 });
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit());
process.send?.({ url: `${urlOf(app)}/graphql` });
