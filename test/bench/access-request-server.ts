import DataLoader from 'dataloader';

import { readSubgraphSdl } from '#schema/sdl.ts';
import { ANONYMOUS } from '#shared/caller.ts';
import { createGrantCheck, type GrantCheck } from '#shared/grant-check.ts';
import { routeGraphql } from '#shared/graphql-route.ts';
import { buildSchema, createGraphqlServer } from '#shared/graphql-server.ts';
import { createHttpServer, urlOf } from '#shared/http-server.ts';
import { createJitExecutor } from '#shared/jit-executor.ts';
import { readKeys } from '#shared/key-file.ts';
import { keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { guarded, mayReadAny, type RowLook } from '#shared/row-access.ts';

// The kit's server with people from memory, as `startSubgraph` puts it together: `checked` takes requests with a good grant and MAC
// and decides each row and field, `open` takes whoever asks. Run by access-request.ts: <mode> <data folder>.
interface BenchContext {
  readonly look: RowLook;
  readonly citizenByRef: DataLoader<string, object | null>;
}

const READ = ['Citizen.fullName', 'Citizen.dateOfBirth', 'Citizen.gender'];
const [mode, dataDir = ''] = process.argv.slice(2);
const keys = keysOf(readKeys({ keysFile: null, dataDir }), 'citizens');
const openCheck: GrantCheck = () =>
  Promise.resolve({ issuer: 'gateway', caller: ANONYMOUS, grant: '', via: '', waitsMs: null });

const openRow = (ref: string) => ({
  ref,
  fullName: `Nguyễn Văn Mẫu ${ref}`,
  dateOfBirth: '1990-05-17',
  gender: 'FEMALE',
});

// As the loaders of citizens do: who may read nothing of a row sees none, and a field that is refused is its refusal.
function checkedRow(ref: string, look: RowLook): object | null {
  if (!mayReadAny(look, READ)) {
    return null;
  }
  const { fullName, dateOfBirth, gender } = openRow(ref);
  return {
    ref,
    fullName: guarded(look, 'Citizen.fullName', () => fullName),
    dateOfBirth: guarded(look, 'Citizen.dateOfBirth', () => dateOfBirth),
    gender: guarded(look, 'Citizen.gender', () => gender),
  };
}

const schema = buildSchema(readSubgraphSdl('citizens'), {
  Citizen: {
    __resolveReference: ({ ref }: { ref: string }, { citizenByRef }: BenchContext) => citizenByRef.load(ref),
  },
});
const app = createHttpServer(() => Promise.resolve(null));
const log = silentLog();
const jit = createJitExecutor(schema);
const apollo = createGraphqlServer<BenchContext>(schema, { app, log, executor: jit.execute });
await apollo.start();
routeGraphql(app, {
  apollo,
  jit,
  log,
  check: mode === 'open' ? openCheck : createGrantCheck({ keys, now: () => new Date() }),
  contextOf: ({ caller, via }) => {
    const look = { caller, via, subject: 'CASE' } as const;
    const rowOf = mode === 'open' ? openRow : (ref: string) => checkedRow(ref, look);
    return {
      look,
      citizenByRef: new DataLoader((refs: readonly string[]) => Promise.resolve(refs.map(rowOf))),
    };
  },
});
await app.listen({ host: '127.0.0.1', port: 0 });
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit());
process.send?.({ url: `${urlOf(app)}/graphql` });
