import { beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { RequestError } from '../../../gateway/guard/request-error.ts';
import { aCitizen, anOfficer, anOfficerOnCase, anonymous } from '../../support/callers.ts';
import type { MemoryHub, MemoryQuestion } from '../../support/memory-hub.ts';
import { inTurn } from '../../support/in-turn.ts';
import { townHub } from './town.ts';

let hub: MemoryHub;
let planner: MockInstance<MemoryHub['supergraph']['planner']['planAsync']>;
beforeEach(() => {
  hub = townHub();
  planner = vi.spyOn(hub.supergraph.planner, 'planAsync');
});

/** How often the planner was called for these questions, one after the other. */
async function plansFor(questions: readonly (readonly [string, MemoryQuestion?])[]): Promise<number> {
  await inTurn(questions, ([text, question]) => hub.asks(text, question));
  return planner.mock.calls.length;
}

const CASE = 'H26.101-261121-0007';

describe('an operation is planned once', () => {
  test('for all who ask it at the same time', async () => {
    await Promise.all(Array.from({ length: 10 }, () => hub.asks('{ people { name street } }')));

    expect(planner).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['literals', '{ person(id: "p2") { name street } }'],
    ['blanks and fragments', '{ person(id: "p1") { ...F } } fragment F on Person { name   ... { street } }'],
    ['name', 'query Another { person(id: "p1") { name street } }'],
  ])('whatever %s it is written with', async (_what, other) => {
    expect(await plansFor([['{ person(id: "p1") { name street } }'], [other]])).toBe(1);
  });

  test('for each set of names that it is answered with', async () => {
    const plans = await plansFor([
      ['{ person(id: "p1") { name } }'],
      ['{ person(id: "p1") { called: name } }'],
      ['{ person(id: "p1") { name: note } }'],
    ]);

    expect(plans).toBe(3);
  });

  test('for all values of its variables that decide nothing', async () => {
    const text = 'query ($id: ID!) { person(id: $id) { street } }';

    const plans = await plansFor(['p1', 'p2', 'p4', 'nobody'].map((id) => [text, { variables: { id } }]));

    expect(plans).toBe(1);
  });

  test('for each set of conditions that occurs', async () => {
    const text = `query ($a: Boolean!, $b: Boolean = true) {
      people { name @include(if: $a) street @skip(if: $b) id }
    }`;
    const given = [
      { a: true, b: true },
      { a: true, b: false },
      { a: false, b: true },
      { a: false },
      { a: true, b: true },
      { a: true },
    ];

    const plans = await plansFor(given.map((variables) => [text, { variables }]));

    expect(plans).toBe(3);
  });

  test('for each kind of caller, purpose, and whether there is a case', async () => {
    const callers: readonly Caller[] = [
      anonymous,
      aCitizen('ref-1'),
      aCitizen('ref-2'),
      anOfficer('H26.9001'),
      anOfficer('H29.1'),
      anOfficerOnCase(CASE, ['ref-1']),
      anOfficerOnCase(CASE, ['ref-2']),
    ];

    const plans = await plansFor(callers.map((caller) => ['{ people { name } }', { caller }]));

    expect(plans).toBe(4);
  });

  test('again when the plan could not be made: a planner that fails is told as our fault and not remembered', async () => {
    planner.mockRejectedValueOnce(new Error('no way found from /etc to here'));
    const text = '{ person(id: "p1") { name street } }';

    const failed = await hub.asks(text).catch((error: unknown) => error);
    const answered = await hub.asks(text);

    expect(failed).toBeInstanceOf(RequestError);
    expect(failed).toMatchObject({ status: 500, errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(String(failed)).not.toContain('/etc');
    expect(answered.errors).toEqual([]);
  });
});
