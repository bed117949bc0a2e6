import type { Caller } from '#shared/caller.ts';

import type { PreparedOperation } from '../plan/prepared-operation.ts';
import type { Written } from '../plan/write-answer.ts';
import type { OperationCounts } from '../usage/operation-counts.ts';
import type { OperationMetrics, OperationOutcome } from './operation-metrics.ts';

/** Who counts operations: for whoever looks after the gateway, and for the registry. Absent: nobody. */
export interface OperationWatch {
  readonly metrics?: OperationMetrics | undefined;
  readonly usage?: Pick<OperationCounts, 'count'> | undefined;
}

/** Answers an operation and counts how that went. */
export async function countedOperation(
  { metrics, usage }: OperationWatch,
  { prepared, caller }: { readonly prepared: PreparedOperation; readonly caller: Caller },
  answer: () => Promise<Written>,
): Promise<Written> {
  const { label, normal } = prepared;
  usage?.count(prepared, caller);
  const from = performance.now();
  let outcome: OperationOutcome = 'refused';
  try {
    const written = await answer();
    outcome = written.errors.length === 0 ? 'answered' : 'partial';
    return written;
  } finally {
    metrics?.answered({
      operation: label,
      kind: normal.kind,
      outcome,
      seconds: (performance.now() - from) / 1000,
    });
  }
}
