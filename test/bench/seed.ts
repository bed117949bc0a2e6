import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runHub, startHubProcess, type HubProcess } from './hub-process.ts';

const ROWS = 100_000;
const ROUNDS = 200;
const WARM_UP = 20;

const LOOK_UPS: Readonly<Record<string, { persona: string; query: string }>> = {
  'me, by personal number': { persona: 'citizen', query: '{ me { fullName residence { areaName } } }' },
  'my dossiers, a page': {
    persona: 'citizen',
    query: '{ me { dossiers(first: 5) { edges { node { code status } } } } }',
  },
  'work list of a unit, 50 with owners': {
    persona: 'officer-duong-noi',
    query:
      '{ dossiers(filter: {}, first: 50) { edges { node { code status dueAt owner { ... on Citizen { fullName } } } } } }',
  },
};

/**
 * Loads 100,000 citizens and as many dossiers, then asks the same look-ups of that hub and of one with the sample world
 * alone, in turn. Quote the ratios: the machine's own speed cancels out of them.
 */
export async function benchSeed(): Promise<void> {
  const small = mkdtempSync(join(tmpdir(), 'lien-thong-bench-small-'));
  const large = mkdtempSync(join(tmpdir(), 'lien-thong-bench-large-'));
  runHub(small, 'seed');
  const seconds = runHub(large, 'seed', '--citizens', String(ROWS), '--dossiers', String(ROWS));
  print(`hub seed --citizens ${ROWS} --dossiers ${ROWS}: ${seconds.toFixed(1)} s`);
  const hubs = [await startHubProcess(small, 4410), await startHubProcess(large, 4430)] as const;
  try {
    for (const [name, look] of Object.entries(LOOK_UPS)) {
      const [one, other] = await interleaved(hubs, look);
      const ratio = (other / one).toFixed(2);
      print(
        `${name}: sample ${one.toFixed(2)} ms, +${ROWS} ${other.toFixed(2)} ms, ratio ${ratio} (p50 of ${ROUNDS})`,
      );
    }
  } finally {
    await Promise.all(hubs.map((hub) => hub.stop()));
    rmSync(small, { recursive: true });
    rmSync(large, { recursive: true });
  }
}

async function interleaved(
  [one, other]: readonly [HubProcess, HubProcess],
  look: { persona: string; query: string },
): Promise<[number, number]> {
  const tokens = await Promise.all([one, other].map((hub) => tokenOf(hub, look.persona)));
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const first = await timed(one, tokens[0] ?? '', look.query);
    const second = await timed(other, tokens[1] ?? '', look.query);
    if (round >= WARM_UP) {
      times[0].push(first);
      times[1].push(second);
    }
  }
  return [median(times[0]), median(times[1])];
}

async function tokenOf({ origin }: HubProcess, persona: string): Promise<string> {
  const response = await fetch(`${origin}/demo/token?persona=${persona}`);
  return response.text();
}

async function timed({ origin }: HubProcess, token: string, query: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (text.includes('"errors"')) {
    throw new Error(`the look-up was refused: ${text.slice(0, 300)}`);
  }
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
