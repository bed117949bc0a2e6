import * as fc from 'fast-check';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';

import { FieldErrors } from '../../../gateway/plan/field-error.ts';
import { NeutralErrors } from '../../../gateway/plan/neutral-errors.ts';
import { NullReasons } from '../../../gateway/plan/null-reasons.ts';
import { createOperations, type Operations } from '../../../gateway/plan/operations.ts';
import type { PlannedOperation } from '../../../gateway/plan/planned-operation.ts';
import { writeWithCare } from '../../../gateway/plan/response-writer.ts';
import { variableValues } from '../../../gateway/plan/variable-values.ts';
import { DEFAULT_LIMITS } from '../../../gateway/guard/limits.ts';
import { anonymous } from '../../support/callers.ts';
import type { MemoryHub } from '../../support/memory-hub.ts';
import { anyData } from './any-data.ts';
import { anyOperation, type MadeOperation } from './any-operation.ts';
import { TOWN_WORDS } from './town-words.ts';
import { townHub } from './town.ts';

const LIMITS = { ...DEFAULT_LIMITS, selections: 1e6, aliases: 1e6, directives: 1e6, tokens: 1e6 };

let hub: MemoryHub;
let operations: Operations;
beforeAll(() => {
  hub = townHub();
  operations = createOperations({ supergraph: hub.supergraph, limits: LIMITS });
});

// Null: it is not valid, or what the graph itself is asked is part of it, which one writer alone can write.
async function planned({ text, variables }: MadeOperation): Promise<PlannedOperation | null> {
  if (validate(hub.supergraph.schema, parse(text)).length > 0) {
    return null;
  }
  const prepared = operations.prepare({ text, operationName: null });
  const values = variableValues(prepared.variables, variables);
  const plan = await operations.plan(prepared, values, anonymous).catch(() => null);
  return plan?.asksIntrospection === true ? null : plan;
}

/** What the careful writer makes of data of which nobody told an error. */
function carefully({ selected, shapes }: PlannedOperation, data: object) {
  const errors = new FieldErrors();
  const reasons = new NullReasons(new NeutralErrors(), errors, new WeakMap());
  const text = writeWithCare(
    { schema: hub.supergraph.schema, shapes, reasons, refuse: () => false, ownAnswers: {} },
    selected,
    data,
  );
  return { text, errors: errors.all() };
}

async function forAnyData(
  breaks: boolean,
  hold: (operation: PlannedOperation, data: Record<string, unknown>) => void,
): Promise<void> {
  const { schema } = hub.supergraph;
  await fc.assert(
    fc.asyncProperty(anyOperation(schema, TOWN_WORDS), fc.gen(), async (made, draw) => {
      const operation = await planned(made);
      fc.pre(operation !== null);

      hold(operation, anyData({ schema, shapes: operation.shapes, draw, breaks }, operation.selected));
    }),
    { numRuns: 300, maxSkipsPerRun: 100, seed: 38 },
  );
}

describe('the quick writer and the careful one', () => {
  test('write the same of everything that is as it was promised, and nothing is wrong with it', async () => {
    await forAnyData(false, (operation, data) => {
      expect(carefully(operation, data)).toEqual({ text: operation.write(data)?.toString(), errors: [] });
    });
  });

  test('agree on what is not: the quick one writes nothing, or nothing was wrong', async () => {
    let refused = 0;
    await forAnyData(true, (operation, data) => {
      const quick = operation.write(data)?.toString() ?? null;
      const careful = carefully(operation, data);

      refused += quick === null ? 1 : 0;
      expect(quick === null ? careful.errors.length > 0 : careful).toEqual(
        quick === null ? true : { text: quick, errors: [] },
      );
    });

    expect(refused).toBeGreaterThan(50);
  });
});
