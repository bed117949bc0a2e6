import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';

import { signGrant } from '#shared/grant.ts';
import { readKeys } from '#shared/key-file.ts';
import { gatewayKeysOf, type GatewayKeys } from '#shared/keys.ts';
import { createSubgraphClient, type SubgraphClient } from '#shared/subgraph-client.ts';

import { aCitizen } from '../support/callers.ts';

const ROUNDS = 8;
const REQUESTS = 1_000;
const AT_ONCE = 4;
const ENTITIES = 50;
// Code made for the operation, graphql-js, Apollo Server as it comes, and a server of Node that only reads and writes the JSON.
const MODES = ['jit', 'plain', 'stock', 'bare'] as const;
// What is wanted is 0.20 ms where Apollo Server as it comes takes 0.35: machines differ by more than that, their ratio does not.
const WANTED_OF_STOCK = 0.2 / 0.35;

const QUERY =
  'query($r:[_Any!]!){_entities(representations:$r){_hub_t:__typename ...on Citizen{f0_:fullName f1_:dateOfBirth f2_:gender}...on Citizen{_hub_k0:ref}}}';

const startedSchema = v.object({ url: v.string() });
const cpuSchema = v.object({ cpu: v.object({ user: v.number(), system: v.number() }) });

// An answer with errors would cost another time.
const answerSchema = v.strictObject({
  data: v.object({ _entities: v.pipe(v.array(v.object({ f0_: v.string() })), v.length(ENTITIES)) }),
});

interface Server {
  readonly child: ChildProcess;
  readonly client: SubgraphClient;
  /** A grant is good for a minute. */
  readonly newGrant: () => Promise<string>;
}

/**
 * Asks the kit's server for 50 entities from memory, over HTTP from another process, with its code compiled and with plain
 * graphql-js, in turn, with Apollo Server as it comes and a bare server beside. Prints the CPU of the server for one request: what it costs beside its SQL.
 */
export async function benchEntities(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-bench-entities-'));
  const keys = gatewayKeysOf(readKeys({ keysFile: null, dataDir }));
  const servers = await Promise.all(MODES.map((mode) => startServer(mode, dataDir, keys)));
  const costs: number[][] = MODES.map(() => []);
  try {
    for (let turn = 0; turn < (ROUNDS + 1) * MODES.length; turn += 1) {
      const index = turn % MODES.length;
      costs[index]?.push(await costOf(servers[index]));
    }
  } finally {
    await Promise.all(servers.map(stopServer));
    rmSync(dataDir, { recursive: true });
  }
  const best = costs.map(bestOf);
  for (const [index, mode] of MODES.entries()) {
    process.stdout.write(
      `${ENTITIES} entities, ${mode}: ${(best[index] ?? Number.NaN).toFixed(3)} ms CPU a request\n`,
    );
  }
  const ratio = (best[MODES.indexOf('jit')] ?? Number.NaN) / (best[MODES.indexOf('stock')] ?? Number.NaN);
  process.stdout.write(`jit / stock: ${ratio.toFixed(2)} (wanted ${WANTED_OF_STOCK.toFixed(2)})\n`);
}

// The first round compiles and warms up.
function bestOf(costs: readonly number[]): number {
  return Math.min(...costs.slice(1));
}

async function startServer(mode: string, dataDir: string, keys: GatewayKeys): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'entities-server.ts'), [mode, dataDir]);
  const { url } = v.parse(startedSchema, await reported(child));
  const macKey = keys.macTo.get('citizens') ?? null;
  const now = (): Date => new Date();
  const newGrant = (): Promise<string> => {
    const terms = { issuer: keys.holder, audience: 'citizens', now: now() };
    return signGrant(aCitizen('somebody'), terms, keys.privateKey);
  };
  return { child, newGrant, client: createSubgraphClient({ url, macKey, now }) };
}

async function stopServer({ child, client }: Server): Promise<void> {
  await client.close();
  child.disconnect();
  await once(child, 'exit');
}

// Milliseconds of CPU for one request.
async function costOf(server: Server | undefined): Promise<number> {
  if (!server) {
    return Number.NaN;
  }
  const grant = await server.newGrant();
  const before = await cpuOf(server);
  let left = REQUESTS;
  const ask = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const message = { grant, via: '', body: bodyOf(left), signal: NEVER };
      v.parse(answerSchema, await server.client.send(message));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return ((await cpuOf(server)) - before) / REQUESTS / 1_000;
}

const NEVER = new AbortController().signal;

// Every request asks for other people: equal bodies would flatter a server that remembers.
function bodyOf(request: number): string {
  const r = Array.from({ length: ENTITIES }, (_none, index) => ({
    __typename: 'Citizen',
    ref: `7f3a9c52-0000-4000-8000-${String(request * ENTITIES + index).padStart(12, '0')}`,
  }));
  return JSON.stringify({ query: QUERY, variables: { r } });
}

async function cpuOf({ child }: Server): Promise<number> {
  const answer = reported(child);
  child.send('cpu');
  const { cpu } = v.parse(cpuSchema, await answer);
  return cpu.user + cpu.system;
}

async function reported(child: ChildProcess): Promise<unknown> {
  const [message]: unknown[] = await once(child, 'message');
  return message;
}
