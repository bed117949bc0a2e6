import { hash } from 'node:crypto';

import type { Limits } from '../guard/limits.ts';
import { BoundedCache } from './bounded-cache.ts';
import { createPlans, MOST_WEIGHT, type Plans, type PlansOptions } from './plans.ts';
import { prepareOperation, type PreparedOperation } from './prepared-operation.ts';

/** A document as a client sends it. */
export interface OperationText {
  readonly text: string;
  readonly operationName: string | null;
}

/** The operations of one supergraph: each is prepared once, and planned for whoever asks. */
export interface Operations {
  /** Fails with RequestError. */
  readonly prepare: (operation: OperationText) => PreparedOperation;
  readonly plan: Plans;
  /** The documents that are remembered, the longest not used first. */
  readonly recent: () => readonly OperationText[];
}

/** What operations are prepared and planned with. */
export interface OperationsOptions extends PlansOptions {
  readonly limits: Limits;
}

const REMEMBERED = 1_000;

/** Opens the bounded caches of a supergraph's operations. */
export function createOperations(options: OperationsOptions): Operations {
  const { supergraph, limits } = options;
  const known = new BoundedCache<{ readonly asked: OperationText; readonly prepared: PreparedOperation }>(
    REMEMBERED,
    MOST_WEIGHT,
  );
  const prepare = (asked: OperationText): PreparedOperation => {
    const id = textId(asked);
    const found = known.get(id);
    if (found) {
      return found.prepared;
    }
    const prepared = prepareOperation(asked, supergraph, limits);
    known.set(id, { asked, prepared }, prepared.weight);
    return prepared;
  };
  const recent = (): readonly OperationText[] => known.values().map(({ asked }) => asked);
  return { prepare, recent, plan: createPlans(options) };
}

// Whatever is written in quotes, and a number that is long enough to be one, may be a person's.
const MAY_NAME_SOMEBODY = /"|\d{6}/;

// The text itself where it can name nobody: telling equal texts apart is what a map does. No identifier is a key of a cache.
function textId({ text, operationName }: OperationText): string {
  const id = operationName === null ? text : `${operationName}\0${text}`;
  return MAY_NAME_SOMEBODY.test(id) ? hash('sha256', id, 'base64') : id;
}
