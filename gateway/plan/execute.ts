import { clientPath } from './client-path.ts';
import { FieldErrors, type FieldError } from './field-error.ts';
import { answerIntrospection, asksIntrospection } from './introspection.ts';
import { NeutralErrors } from './neutral-errors.ts';
import { NullReasons } from './null-reasons.ts';
import { type PlannedOperation } from './planned-operation.ts';
import { refusalAt } from './refusal-at.ts';
import { writeData, type WriterInput } from './response-writer.ts';
import { type Run } from './run-context.ts';
import { run } from './run.ts';
import { type Values } from './variable-values.ts';

/** What a planned operation is run with. */
export interface Execution extends Pick<Run, 'supergraph' | 'values' | 'ask'> {
  /** By the client's names. */
  readonly clientValues: Values;
}

/** The answer of an operation: `data` as JSON text, and the errors. */
export interface Executed {
  readonly data: string;
  readonly errors: readonly FieldError[];
}

/** Runs a planned operation and writes its answer. Whatever subgraphs do, it answers: what fails is null with its reason. */
export async function execute(planned: PlannedOperation, execution: Execution): Promise<Executed> {
  const { supergraph, values } = execution;
  const { tree } = planned.normal;
  const context: Run = { ...execution, errors: new NeutralErrors(), data: {}, missing: new WeakMap() };
  if (planned.step) {
    await run(planned.step, context);
  }
  const ownAnswers = asksIntrospection(planned)
    ? answerIntrospection(supergraph.schema, planned, execution.clientValues)
    : {};
  const errors = new FieldErrors();
  const reasons = new NullReasons(context.errors, errors, context.missing);
  const refuse = refuser(planned.refused, errors);
  const data = writeData(
    { schema: supergraph.schema, values, reasons, refuse, ownAnswers },
    tree,
    context.data,
  );
  // What failed inside a field that only the plan needed is told at the nearest place that the client knows.
  for (const { path, error } of context.errors.unplaced()) {
    const known = clientPath(tree, path);
    if (known.length < path.length || path.length === 0) {
      errors.add({ ...error, path: known });
    }
  }
  return { data, errors: errors.all() };
}

function refuser(refused: PlannedOperation['refused'], errors: FieldErrors): WriterInput['refuse'] {
  return (field, place) => {
    const reason = refused.get(field);
    if (reason) {
      errors.add(refusalAt(reason, place));
    }
    return reason !== undefined;
  };
}
