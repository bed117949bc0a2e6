import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { generatedPerson } from '../../subgraphs/citizens/seed/generated-person.ts';
import { startHubProcess, runHub } from './hub-process.ts';
import { quantile, rounded } from './load/numbers.ts';
import { compareSamples } from './load/two-samples.ts';

const PORT = 4_680;
const KNOWN = 5_000;
const WARM_UP = 400;
const LOOK_UP = `query ($personalId: PersonalId!, $fullName: String, $dateOfBirth: String) {
  citizen(personalId: $personalId, fullName: $fullName, dateOfBirth: $dateOfBirth) { fullName } }`;
// Of nobody in the sample world.
const WRONG = { fullName: 'Nguyễn Thử Nghiệm', dateOfBirth: '1990-01-01' };
const SAMPLES = { exists: (n: number) => n % KNOWN, 'does not exist': (n: number) => KNOWN + n } as const;
type Sample = keyof typeof SAMPLES;

/**
 * Whether time tells if somebody exists: looks up people who are there and people who are not, in random order, as somebody who may read
 * neither, and compares how long the answers take. The answers themselves are held equal first.
 */
export async function benchLookUpTiming([given = '4000']: readonly string[]): Promise<void> {
  const count = Number(given);
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-timing-'));
  try {
    runHub(dataDir, 'seed', '--citizens', String(KNOWN));
    const hub = await startHubProcess(dataDir, PORT);
    for (const persona of ['officer-da-nang', 'citizen']) {
      const token = await (await fetch(`${hub.origin}/demo/token?persona=${persona}`)).text();
      await comparePersona(`${hub.origin}/graphql`, { persona, token, count });
    }
    await hub.stop();
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

interface Asking {
  readonly persona: string;
  readonly token: string;
  readonly count: number;
}

async function comparePersona(url: string, { persona, token, count }: Asking): Promise<void> {
  const taken: Record<Sample, number[]> = { exists: [], 'does not exist': [] };
  const answers = new Set<string>();
  for (let n = -WARM_UP; n < count; n += 1) {
    // Each pair in random order, so that what the machine does meanwhile hits both alike.
    const pair: readonly Sample[] =
      Math.random() < 0.5 ? ['exists', 'does not exist'] : ['does not exist', 'exists'];
    for (const sample of pair) {
      const { personalId } = generatedPerson(SAMPLES[sample](n + WARM_UP));
      const started = performance.now();
      answers.add(await lookUp(url, token, personalId));
      taken[sample].push(performance.now() - started);
    }
  }
  if (answers.size !== 1) {
    throw new Error(`The answers differ, whatever the time: ${[...answers].join('\n').slice(0, 500)}`);
  }
  const [first, second] = [taken.exists.slice(WARM_UP), taken['does not exist'].slice(WARM_UP)];
  tell(persona, first, second);
}

async function lookUp(url: string, token: string, personalId: string | null): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: LOOK_UP, variables: { personalId, ...WRONG } }),
  });
  return `${response.status} ${await response.text()}`;
}

function tell(persona: string, first: readonly number[], second: readonly number[]): void {
  const apart = compareSamples(first, second);
  const line = (name: string, values: readonly number[]): string =>
    `${name.padEnd(16)}${[0.05, 0.25, 0.5, 0.75, 0.95, 0.99].map((share) => String(rounded(quantile(values, share))).padStart(9)).join('')}`;
  process.stdout.write(`
${persona}: ${first.length} look-ups of each, in ms      p5      p25      p50      p75      p95      p99
${line('exists', first)}
${line('does not exist', second)}
Kolmogorov–Smirnov ${rounded(apart.distance)} (by chance at most ${rounded(apart.distanceByChance)} in 99 of 100)
Mann–Whitney: who exists is answered sooner in ${rounded(apart.firstIsLower * 100)} % of pairs, ${rounded(apart.deviations)} standard deviations from half
`);
}
