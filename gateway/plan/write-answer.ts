import type { RefusedField } from '../policies/refused-fields.ts';
import { clientPath } from './client-path.ts';
import type { Execution } from './execute.ts';
import { FieldErrors, type FieldError } from './field-error.ts';
import { answerIntrospection } from './introspection.ts';
import { NullReasons } from './null-reasons.ts';
import type { PlannedOperation } from './planned-operation.ts';
import { refusalAt } from './refusal-at.ts';
import { writeWithCare, type WriterInput } from './response-writer.ts';
import type { Run } from './run-context.ts';
import { shownPlan, type ShownPlan } from './shown-plan.ts';

/** Why personal data that is there does not leave. */
export type Withheld = Pick<RefusedField['decision'], 'code' | 'words'>;

/** The answer of an operation: `data` as JSON, and the errors. */
export interface Written {
  /** A text, or its bytes in UTF-8. */
  readonly data: string | Buffer;
  readonly errors: readonly FieldError[];
  /** Only where it was asked for. Null: nothing was asked of any subgraph. */
  readonly plan?: ShownPlan | null;
}

/** Writes an answer: quickly when everything is as promised, else once more with care for what is not. */
export function writeAnswer(planned: PlannedOperation, execution: Execution, run: Run): Written {
  const mayBeWhole =
    run.withheld === null && run.errors.isEmpty() && planned.refused.size === 0 && !planned.asksIntrospection;
  const data = mayBeWhole ? planned.writeOften.now(run.data) : null;
  const written = data === null ? writeSlowly(planned, execution, run) : { data, errors: [] };
  return run.timings ? { ...written, plan: shownPlan(planned, run.timings) } : written;
}

function writeSlowly(planned: PlannedOperation, execution: Execution, run: Run): Written {
  const { schema } = execution.supergraph;
  const errors = new FieldErrors();
  const input: WriterInput = {
    schema,
    shapes: planned.shapes,
    reasons: new NullReasons(run.errors, errors, run.missing),
    refuse: refuser(planned, run.withheld, errors),
    ownAnswers: planned.asksIntrospection
      ? answerIntrospection(schema, execution.prepared, execution.clientValues)
      : {},
  };
  const data = writeWithCare(input, planned.selected, run.data);
  // What failed inside a field that only the plan needed is told at the nearest place that the client knows.
  for (const { path, error } of run.errors.unplaced()) {
    const known = clientPath(planned.selected.trees, path);
    if (known.length < path.length || path.length === 0) {
      errors.add({ ...error, path: known });
    }
  }
  return { data, errors: errors.all() };
}

function refuser(
  { refused, watched }: Pick<PlannedOperation, 'refused' | 'watched'>,
  withheld: Withheld | null,
  errors: FieldErrors,
): WriterInput['refuse'] {
  return (field, place) => {
    const coordinate = withheld ? watched.fields.get(field) : undefined;
    const reason =
      withheld && coordinate !== undefined ? { coordinate, decision: withheld } : refused.get(field);
    if (reason) {
      errors.add(refusalAt(reason, place));
    }
    return reason !== undefined;
  };
}
