import { recordedAnswer, type Record } from '../record/recorded-answer.ts';
import { addRoot } from './run-root.ts';
import { NeutralErrors } from './neutral-errors.ts';
import type { PlannedOperation } from './planned-operation.ts';
import type { PreparedOperation } from './prepared-operation.ts';
import type { Run } from './run-context.ts';
import { run } from './run.ts';
import { readAnswer } from './subgraph-answer.ts';
import type { Values } from './variable-values.ts';
import type { Written } from './write-answer.ts';

/** What a planned operation is run with. */
export interface Execution extends Pick<Run, 'supergraph' | 'values' | 'ask'> {
  readonly prepared: PreparedOperation;
  /** By the client's names. */
  readonly clientValues: Values;
  /** Whether the answer shows its plan. */
  readonly showsPlan: boolean;
  /** Puts on record what the answer shows of people, before it leaves. */
  readonly record: Record;
  /** What the gateway answers itself, in neutral names. */
  readonly own?: Readonly<globalThis.Record<string, unknown>> | undefined;
}

/** Runs a planned operation and writes its answer. Whatever subgraphs do, it answers: what fails is null with its reason. */
export async function execute(planned: PlannedOperation, execution: Execution): Promise<Written> {
  const context = runOf(execution);
  if (planned.step) {
    await run(planned.step, context);
  }
  return recordedAnswer(planned, execution, context);
}

/** Completes one event of a subscription from the other subgraphs, and writes it. */
export async function executeEvent(
  planned: PlannedOperation,
  execution: Execution,
  event: unknown,
): Promise<Written> {
  const context = runOf(execution);
  if (planned.stream) {
    const answer = readAnswer(event, planned.stream.template.asked) ?? { data: null, errors: [] };
    addRoot(planned.stream, context, answer);
  }
  if (planned.step) {
    await run(planned.step, context);
  }
  return recordedAnswer(planned, execution, context);
}

function runOf({ supergraph, values, ask, showsPlan, own }: Execution): Run {
  return {
    supergraph,
    values,
    ask,
    errors: new NeutralErrors(),
    data: { ...own },
    missing: new WeakMap(),
    timings: showsPlan ? { began: performance.now(), requests: new Map() } : null,
    asked: new Map(),
    withheld: null,
  };
}
