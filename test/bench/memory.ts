import { parseArgs } from 'node:util';

import { OURS, startContender, withSettings } from './contenders.ts';
import { closedLoop } from './load/closed-loop.ts';
import { distinctOperation } from './load/distinct-operations.ts';
import { rounded } from './load/numbers.ts';
import { bodyOf, OPERATION_NAMES } from './load/operations.ts';
import { rssMbOf } from './load/process-usage.ts';
import { startWorld } from './world/start-world.ts';

const CLIENTS = 8;
const PARTS = 4;
// Every operation is planned, on a machine that may be busy.
const PATIENT = { HUB_PLAN_DEADLINE_MS: '10000' };

/** Sends different operations through our gateway, each seen once, and tells its memory at each quarter: it does not grow. */
export async function benchMemory(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: { json: { type: 'boolean', default: false }, operations: { type: 'string', default: '100000' } },
  });
  const operations = Number(values.operations);
  await using world = await startWorld();
  await using gateway = await startContender(withSettings(OURS, PATIENT), world.files, 0);
  const rssMb = [rounded(rssMbOf(gateway.pid))];
  for (let part = 0; part < PARTS; part += 1) {
    const size = operations / PARTS;
    await closedLoop(gateway.url, (n) => nthBody(part * size + n), { clients: CLIENTS, requests: size });
    rssMb.push(rounded(rssMbOf(gateway.pid)));
    process.stderr.write(`${(part + 1) * size} operations: ${rssMb.at(-1)} MB\n`);
  }
  const line = `RSS over ${operations} different operations, at each quarter: ${rssMb.join(', ')} MB\n`;
  process.stdout.write(values.json ? `${JSON.stringify({ operations, rssMb })}\n` : line);
}

// Turn by turn one of each kind.
function nthBody(n: number): string {
  const kind = OPERATION_NAMES[n % OPERATION_NAMES.length] ?? 'field';
  return bodyOf(distinctOperation(kind, Math.floor(n / OPERATION_NAMES.length)), n);
}
