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

import { anOfficerOnCase } from '../support/callers.ts';
import { median } from './load/numbers.ts';

const REQUESTS = 1_000;
const AT_ONCE = 4;
const PEOPLE = 50;
const QUERY =
  'query($r:[_Any!]!){_entities(representations:$r){_hub_t:__typename ...on Citizen{f0_:fullName f1_:dateOfBirth f2_:gender}...on Citizen{_hub_k0:ref}}}';

const startedSchema = v.object({ url: v.string() });
const cpuSchema = v.object({ cpu: v.object({ user: v.number(), system: v.number() }) });
// An answer with errors would cost another time.
const answerSchema = v.strictObject({
  data: v.object({ _entities: v.pipe(v.array(v.object({ f0_: v.string() })), v.length(PEOPLE)) }),
});

/** A server of one mode, the way to it, and what a request cost, in milliseconds of CPU, round after round. */
interface Measured {
  readonly child: ChildProcess;
  readonly client: SubgraphClient;
  readonly server: number[];
  readonly asker: number[];
}

/**
 * What it costs both sides of one request for 50 people that it carries a grant and a MAC, that they are checked, and that each row
 * and field is decided, beside the same request to a server that takes whoever asks. In turn; the first round is for warmth.
 */
export async function benchAccessRequest(rounds: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-bench-request-'));
  const keys = gatewayKeysOf(readKeys({ keysFile: null, dataDir }));
  const [off, on] = [await start('open', dataDir, keys), await start('checked', dataDir, keys)];
  try {
    for (let turn = 0; turn < 2 * (rounds + 1); turn += 1) {
      await measure(turn % 2 === 0 ? off : on, keys);
    }
  } finally {
    await Promise.all([stop(off), stop(on)]);
    rmSync(dataDir, { recursive: true });
  }
  for (const side of ['asker', 'server'] as const) {
    const [without, checked] = [off[side].slice(1), on[side].slice(1)];
    const more = median(checked.map((cost, round) => cost - (without[round] ?? Number.NaN)));
    process.stdout.write(
      `one request for ${PEOPLE} people, the ${side}'s cpuMs: off ${median(without).toFixed(3)}  on ${median(checked).toFixed(3)}  (+${more.toFixed(3)})\n`,
    );
  }
}

async function start(mode: 'open' | 'checked', dataDir: string, keys: GatewayKeys): Promise<Measured> {
  const child = fork(join(import.meta.dirname, 'access-request-server.ts'), [mode, dataDir]);
  const { url } = v.parse(startedSchema, await reported(child));
  const macKey = mode === 'open' ? null : (keys.macTo.get('citizens') ?? null);
  const client = createSubgraphClient({ url, macKey, now: () => new Date() });
  return { child, client, server: [], asker: [] };
}

async function stop({ child, client }: Measured): Promise<void> {
  await client.close();
  child.disconnect();
  await once(child, 'exit');
}

async function measure({ child, client, server, asker }: Measured, keys: GatewayKeys): Promise<void> {
  const caller = anOfficerOnCase('H26.9001-261121-0001', ['somebody']);
  const terms = { issuer: keys.holder, audience: 'citizens', now: new Date() };
  // As the gateway does: a caller's grant is used for many requests.
  const grant = await signGrant(caller, terms, keys.privateKey);
  const before = await cpuOf(child);
  const own = process.cpuUsage();
  let left = REQUESTS;
  const ask = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      v.parse(answerSchema, await client.send({ grant, via: 'Dossier.owner', body: bodyOf(left) }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  const { user, system } = process.cpuUsage(own);
  asker.push((user + system) / REQUESTS / 1_000);
  server.push(((await cpuOf(child)) - before) / REQUESTS / 1_000);
}

// Every request asks for other people: equal bodies would flatter a server that remembers.
function bodyOf(request: number): string {
  const r = Array.from({ length: PEOPLE }, (_none, index) => ({
    __typename: 'Citizen',
    ref: `7f3a9c52-0000-4000-8000-${String(request * PEOPLE + index).padStart(12, '0')}`,
  }));
  return JSON.stringify({ query: QUERY, variables: { r } });
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const answer = reported(child);
  child.send('cpu');
  const { cpu } = v.parse(cpuSchema, await answer);
  return cpu.user + cpu.system;
}

async function reported(child: ChildProcess): Promise<unknown> {
  const [message]: unknown[] = await once(child, 'message');
  return message;
}
