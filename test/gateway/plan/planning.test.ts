import { setImmediate as turn } from 'node:timers/promises';

import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { describe, expect, test } from 'vitest';

import { RequestError } from '../../../gateway/guard/request-error.ts';
import { createPlanning } from '../../../gateway/plan/planning.ts';

const OVERRIDES = { labels: new Set<string>(), percentage: 100 };
const PLAN: QueryPlan = { kind: 'QueryPlan' };
const SOON_MS = 20;
const LATE_MS = 10_000;

/** A planner whose plans are made when the test says so. */
function scripted() {
  const begun: (PromiseWithResolvers<QueryPlan> & { readonly document: string })[] = [];
  const planAsync = (document: string): Promise<QueryPlan> => {
    const plan = { ...Promise.withResolvers<QueryPlan>(), document };
    begun.push(plan);
    return plan.promise;
  };
  const finish = (): void => begun.forEach(({ resolve }) => resolve(PLAN));
  return { planner: { planAsync }, begun, finish };
}

function failure(promise: Promise<unknown>): Promise<{ status: number; code: string | undefined } | null> {
  return promise.then(
    () => null,
    (error: unknown) =>
      error instanceof RequestError
        ? { status: error.status, code: error.errors[0]?.extensions.code }
        : { status: 0, code: String(error) },
  );
}

describe('planning', () => {
  test('gives up a plan that takes too long, while everything else goes on', async () => {
    const { planner } = scripted();
    const planning = createPlanning(planner, SOON_MS);

    const given = failure(planning('{ slow }', OVERRIDES));
    const meanwhile = await Promise.race([given, turn('the loop goes on')]);

    expect(meanwhile).toBe('the loop goes on');
    expect(await given).toEqual({ status: 400, code: 'LIMIT_EXCEEDED' });
  });

  test('makes two plans at once at most, the others in the order in which they came', async () => {
    const { planner, begun } = scripted();
    const planning = createPlanning(planner, LATE_MS);

    const plans = ['{ a }', '{ b }', '{ c }', '{ d }'].map((text) => planning(text, OVERRIDES));
    await turn();
    const atFirst = begun.map(({ document }) => document);
    begun[1]?.resolve(PLAN);
    await plans[1];
    await turn();
    const afterOne = begun.map(({ document }) => document);
    begun.forEach(({ resolve }) => resolve(PLAN));
    await plans[2];
    await turn();
    begun.forEach(({ resolve }) => resolve(PLAN));

    expect(atFirst).toEqual(['{ a }', '{ b }']);
    expect(afterOne).toEqual(['{ a }', '{ b }', '{ c }']);
    expect(await Promise.all(plans)).toEqual([PLAN, PLAN, PLAN, PLAN]);
  });

  test('turns away who comes when two hundred wait already', async () => {
    const { planner } = scripted();
    const planning = createPlanning(planner, LATE_MS);
    const before = Array.from({ length: 202 }, () => failure(planning('{ a }', OVERRIDES)));

    const refused = await failure(planning('{ b }', OVERRIDES));

    expect(before).toHaveLength(202);
    expect(refused).toEqual({ status: 503, code: 'RATE_LIMITED' });
  });

  test('lets nobody wait for a free thread longer than for a plan', async () => {
    const { planner, begun } = scripted();
    const planning = createPlanning(planner, SOON_MS);
    const stuck = ['{ a }', '{ b }'].map((text) => failure(planning(text, OVERRIDES)));

    const waited = await failure(planning('{ c }', OVERRIDES));

    expect(waited).toEqual({ status: 503, code: 'RATE_LIMITED' });
    expect(await Promise.all(stuck)).toEqual([
      { status: 400, code: 'LIMIT_EXCEEDED' },
      { status: 400, code: 'LIMIT_EXCEEDED' },
    ]);
    expect(begun).toHaveLength(2);
  });

  test('goes on when a thread that was given up for lost has ended after all', async () => {
    const { planner, begun, finish } = scripted();
    const planning = createPlanning(planner, SOON_MS);
    await Promise.all(['{ a }', '{ b }'].map((text) => failure(planning(text, OVERRIDES))));

    finish();
    const next = failure(planning('{ c }', OVERRIDES));
    await turn();
    finish();

    expect(await next).toBeNull();
    expect(begun).toHaveLength(3);
  });

  test('frees the thread of a planner that fails, also of one that fails before it begins', async () => {
    let calls = 0;
    const planner = {
      planAsync: (): Promise<QueryPlan> => {
        calls += 1;
        if (calls <= 2) {
          throw new Error('no such thing');
        }
        return calls <= 4 ? Promise.reject(new Error('no such plan')) : Promise.resolve(PLAN);
      },
    };
    const planning = createPlanning(planner, LATE_MS);

    const failures = await Promise.all(
      Array.from({ length: 4 }, () => failure(planning('{ a }', OVERRIDES))),
    );

    expect(failures.map((one) => one?.status)).toEqual([0, 0, 0, 0]);
    expect(await planning('{ a }', OVERRIDES)).toBe(PLAN);
  });
});
