import { isDeepStrictEqual, parseArgs } from 'node:util';

import * as fc from 'fast-check';

import { anyOperation, type MadeOperation } from '../gateway/plan/any-operation.ts';
import { RICH_LITERALS } from '../support/oracle-rich-world.ts';
import type { Answered } from './ask.ts';
import { contenders, OURS, withSettings } from './contenders.ts';
import { Lasting } from './differential/lasting.ts';
import { tallyOf, type Compared } from './differential/tally.ts';
import { judge } from './differential/verdict.ts';
import { startDifferentialWorld, type DifferentialWorld } from './differential/world.ts';
import { installPeers } from './install-peers.ts';

// Keys, required fields and names that machinery uses, beside harmless ones.
const ALIASES = [
  '_entities',
  '__typename',
  'id',
  'name',
  'tax',
  'sheet',
  'zone',
  'area',
  'size',
  'a',
  'b',
  'c',
];
// The planner plans nothing about the graph itself; whoever uses it answers that apart.
const ABOUT_THE_GRAPH = /__schema|__type\b/;
// Limits have tests of their own; these are the highest that the settings allow.
const LIMITS = {
  HUB_LIMIT_COST: '10000000',
  HUB_LIMIT_SELECTIONS: '10000',
  HUB_LIMIT_ALIASES: '1000',
  HUB_LIMIT_DIRECTIVES: '1000',
  HUB_LIMIT_TOKENS: '20000',
};
const FRAGMENTS_ON = ['Query', 'Party', 'Person', 'Firm', 'Thing', 'Plot', 'Letter', 'Note'];

/**
 * Asks made operations of our gateway and of Hive's with the same planner, over the same subgraphs, and judges both by one schema
 * over the same rows. Prints how often each was right, and the first operations of each kind of difference.
 */
export async function benchHiveDifferential(given: readonly string[]): Promise<void> {
  const { operations, seed, peer, show } = options(given);
  installPeers();
  await using world = await startDifferentialWorld(Number(seed));
  const [other] = contenders([peer]);
  if (!other) {
    throw new Error(`${peer} cannot run here.`);
  }
  await using ours = await Lasting.start(withSettings(OURS, LIMITS), world.files, 0);
  await using theirs = await Lasting.start(other, world.files, 1);
  const all: Compared[] = [];
  for (const operation of madeOperations(world, Number(seed))) {
    const compared = await compare([ours, theirs], world, operation);
    all.push(...(compared ? [compared] : []));
    if (all.length >= Number(operations)) {
      break;
    }
  }
  process.stdout.write(tallyOf(all, Number(show)));
}

function options(given: readonly string[]): { operations: string; seed: string; peer: string; show: string } {
  const { values } = parseArgs({
    args: [...given],
    options: {
      operations: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      peer: { type: 'string', default: 'hive-router' },
      show: { type: 'string', default: '2' },
    },
  });
  return values;
}

// Some of the made ones are not valid, so more are made than are compared.
function* madeOperations({ schema }: DifferentialWorld, seed: number): Generator<MadeOperation> {
  const words = { literals: RICH_LITERALS, aliases: ALIASES, fragmentsOn: FRAGMENTS_ON };
  for (let part = 0; ; part += 1) {
    const made = fc.sample(anyOperation(schema, words), { numRuns: 500, seed: seed * 1_000 + part });
    yield* made.filter(({ text }) => !ABOUT_THE_GRAPH.test(text));
  }
}

async function compare(
  [first, second]: readonly [Lasting, Lasting],
  world: DifferentialWorld,
  operation: MadeOperation,
): Promise<Compared | null> {
  const expected = await world.expected(operation.text, operation.variables);
  if (!expected) {
    return null;
  }
  const body = JSON.stringify({ query: operation.text, variables: operation.variables });
  const [ours, theirs] = await Promise.all([first.answer(body), second.answer(body)]);
  return {
    operation,
    expected: expected.whole,
    ours: judge(ours, expected),
    theirs: judge(theirs, expected),
    isSame:
      isDeepStrictEqual(ours?.data, theirs?.data) && isDeepStrictEqual(placesOf(ours), placesOf(theirs)),
  };
}

function placesOf(answer: Answered | null): readonly string[] {
  const { errors = [] } = answer ?? {};
  return [...new Set(errors.map(({ path = [] }) => path.join('.')))].toSorted();
}
