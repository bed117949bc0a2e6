import { type PreparedOperation } from '../plan/prepared-operation.ts';
import { type Written } from '../plan/write-answer.ts';
import { type OperationMetrics, type OperationOutcome } from './operation-metrics.ts';

/** Answers an operation and counts how that went. */
export async function countedOperation(
  metrics: OperationMetrics | undefined,
  { label, normal: { kind } }: PreparedOperation,
  answer: () => Promise<Written>,
): Promise<Written> {
  const from = performance.now();
  let outcome: OperationOutcome = 'refused';
  try {
    const written = await answer();
    outcome = written.errors.length === 0 ? 'answered' : 'partial';
    return written;
  } finally {
    metrics?.answered({ operation: label, kind, outcome, seconds: (performance.now() - from) / 1000 });
  }
}
