import { createHash } from 'node:crypto';

import { type Caller } from '#shared/caller.ts';

import { type Limits } from '../guard/limits.ts';
import { type Supergraph } from '../supergraph/supergraph.ts';
import { BoundedCache } from './bounded-cache.ts';
import { planKey, planOperation, type PlannedOperation } from './planned-operation.ts';
import { prepareOperation, type PreparedOperation } from './prepared-operation.ts';

/** A document as a client sends it. */
export interface OperationText {
  readonly text: string;
  readonly operationName: string | null;
}

/** The operations of one supergraph: each is prepared once, and planned once for each kind of caller. */
export interface Operations {
  /** Fails with RequestError. */
  readonly prepare: (operation: OperationText) => {
    readonly id: string;
    readonly prepared: PreparedOperation;
  };
  readonly plan: (id: string, prepared: PreparedOperation, caller: Caller) => Promise<PlannedOperation>;
}

const REMEMBERED = 1_000;

/** Opens the bounded caches of a supergraph's operations. */
export function createOperations(supergraph: Supergraph, limits: Limits): Operations {
  const prepared = new BoundedCache<PreparedOperation>(REMEMBERED);
  const planned = new BoundedCache<Promise<PlannedOperation>>(REMEMBERED);
  return {
    prepare: (operation) => {
      const id = idOf(operation);
      const known = prepared.get(id) ?? prepareOperation(operation, supergraph, limits);
      prepared.set(id, known);
      return { id, prepared: known };
    },
    plan: (id, operation, caller) => {
      const key = `${id} ${planKey(caller)}`;
      const known = planned.get(key) ?? planOperation(operation, supergraph, caller);
      planned.set(key, known);
      return known;
    },
  };
}

// A document may hold literals; it is remembered by what cannot be read back.
function idOf({ text, operationName }: OperationText): string {
  return createHash('sha256')
    .update(operationName ?? '')
    .update('\0')
    .update(text)
    .digest('base64url');
}
