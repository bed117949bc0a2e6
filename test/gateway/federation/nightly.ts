import { parseArgs } from 'node:util';

import * as fc from 'fast-check';

import { differences } from '../../support/oracle-comparison.ts';
import { OWN, RICH, type ComparedWorld } from './made-operations.ts';

// The differential test at length: node test/gateway/federation/nightly.ts [--runs 10000] [--seed 766] [--world own|rich]
const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, world: { type: 'string' } },
});
const runs = Number(values.runs ?? 10_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const WORLDS = { own: OWN, rich: RICH };
// After so many operations come other rows, and a gateway that has planned nothing yet.
const RUNS_PER_ROWS = 500;

interface Counted {
  compared: number;
  /** Refused, because the planner could not plan them. */
  unplanned: number;
  invalid: number;
  withErrors: number;
  characters: number;
}

/** Compares operations until one differs. Null: none does. */
async function firstDifference(
  { open, operations, isPlanned }: ComparedWorld,
  settings: { readonly seed: number; readonly numRuns: number },
  counted: Counted,
): Promise<string | null> {
  const hub = open(settings.seed);
  const property = fc.asyncProperty(operations(hub), async ({ text, variables }) => {
    const answers = await hub.answers(text, variables);
    counted.invalid += answers === null ? 1 : 0;
    counted.unplanned += answers?.gateway === null ? 1 : 0;
    fc.pre(answers !== null && (isPlanned || answers.gateway !== null));
    counted.compared += 1;
    counted.withErrors += answers.every.length > 0 ? 1 : 0;
    counted.characters += answers.whole.text.length;
    const all = differences(answers);
    if (all.length > 0) {
      throw new Error(all.join('\n'));
    }
  });
  const found = await fc.check(property, { ...settings, maxSkipsPerRun: 1_000 });
  return found.failed
    ? `${fc.defaultReportMessage(found) ?? 'failed'}\n${String(found.errorInstance)}`
    : null;
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

async function compare(name: string, world: ComparedWorld): Promise<number> {
  const counted: Counted = { compared: 0, unplanned: 0, invalid: 0, withErrors: 0, characters: 0 };
  const started = performance.now();
  const seeds = Array.from({ length: Math.ceil(runs / RUNS_PER_ROWS) }, (_none, index) => seed + index);
  const found = await seeds.reduce<Promise<readonly (string | null)[]>>(async (before, own, index) => {
    const numRuns = Math.min(RUNS_PER_ROWS, runs - index * RUNS_PER_ROWS);
    return [...(await before), await firstDifference(world, { seed: own, numRuns }, counted)];
  }, Promise.resolve([]));
  const failures = found.filter((failure) => failure !== null);
  failures.forEach(say);
  const seconds = Math.round((performance.now() - started) / 1_000);
  say(
    `${name}: ${JSON.stringify(counted)} in ${seconds} s, ${failures.length} of ${seeds.length} seeds with a difference`,
  );
  return failures.length;
}

say(`seed ${seed}, ${runs} operations of each world`);
const chosen = Object.entries(WORLDS).filter(([name]) => values.world === undefined || values.world === name);
const failed = await chosen.reduce(
  async (before, [name, world]) => (await before) + (await compare(name, world)),
  Promise.resolve(0),
);
process.exitCode = failed === 0 ? 0 : 1;
