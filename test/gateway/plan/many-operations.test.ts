import { describe, expect, test } from 'vitest';

import { createAnswerer } from '../../../gateway/answer.ts';
import { DEFAULT_LIMITS } from '../../../gateway/guard/limits.ts';
import { MOST_WEIGHT } from '../../../gateway/plan/plans.ts';
import { anonymous } from '../../support/callers.ts';
import { keepingLog } from '../../support/keeping-log.ts';
import { inTurn } from '../../support/in-turn.ts';
import { townHub } from './town.ts';

/** A gateway over owners who know nothing of anything. */
function counting() {
  const planCounts = { hits: 0, misses: 0, size: 0 };
  const answerer = createAnswerer({
    supergraph: townHub().supergraph,
    subgraphs: {
      ask: () => Promise.resolve({ data: {} }),
      subscribe: () => expect.fail('nothing is subscribed to'),
    },
    limits: DEFAULT_LIMITS,
    recordsOf: keepingLog,
    openIntrospection: true,
    planCounts,
  });
  const answer = (text: string) =>
    answerer.answer({ text, operationName: null, variables: {}, readOnly: true }, anonymous);
  const prepare = (text: string) => answerer.prepare({ text, operationName: null });
  const kept = () => {
    const recent = answerer.recent();
    const weights = recent.map((asked) => answerer.prepare(asked).weight);
    return {
      count: recent.length,
      weight: weights.reduce((sum, weight) => sum + weight, 0),
      last: recent.at(-1)?.text,
    };
  };
  return { answer, prepare, kept, planCounts };
}

const FIELDS = [
  'id',
  'age',
  'note',
  'street',
  '__typename',
  'spouse { id }',
  'home { rooms }',
  'pets { id }',
];

// Any number in binary says which fields are asked; the rest is written into a name.
function small(index: number): string {
  const fields = FIELDS.filter((_field, bit) => Math.floor(index / 2 ** bit) % 2 === 1);
  return `query Q${index} { people { name ${fields.join(' ')} } }`;
}

const LARGE = 230;

function large(index: number): string {
  const inside =
    'id name age note friends { id name age note } spouse { id name age street } homes { rooms area }';
  const people = Array.from({ length: 12 }, (_none, at) => `a${at}: people(first: 2) { ...All }`);
  return `query Q${index} { ${people.join(' ')} }
    fragment All on Person { ${inside} friend { ... on Person { ${inside} } ... on Dog { barks } } company { name } age${index % 2}: age }`;
}

describe('what is remembered of operations is bounded', { timeout: 120_000 }, () => {
  test('by number: of 3,000 different ones the last thousand are kept', async () => {
    const { answer, kept, planCounts } = counting();

    await inTurn(
      Array.from({ length: 3_000 }, (_none, index) => small(index)),
      answer,
    );

    const { count, weight, last } = kept();
    expect(count).toBe(1_000);
    expect(weight).toBeLessThanOrEqual(MOST_WEIGHT);
    expect(last).toBe(small(2_999));
    expect(planCounts.size).toBeLessThanOrEqual(1_000);
  });

  test('by weight: of large ones fewer are kept, and never more than the weight allows', () => {
    const { prepare, kept } = counting();

    Array.from({ length: LARGE }, (_none, index) => large(index)).forEach(prepare);

    const { count, weight, last } = kept();
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThan(LARGE);
    expect(weight).toBeLessThanOrEqual(MOST_WEIGHT);
    expect(last).toBe(large(LARGE - 1));
  });
});
