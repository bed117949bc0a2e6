import { type RefusedFields } from '../policies/refused-fields.ts';
import { type Supergraph } from '../supergraph/supergraph.ts';
import { clientPath } from './client-path.ts';
import { FieldErrors, type FieldError } from './field-error.ts';
import { answerIntrospection, asksIntrospection } from './introspection.ts';
import { type PlannedOperation } from './planned-operation.ts';
import { refusalAt } from './refusal-at.ts';
import { writeData, type WriterInput } from './response-writer.ts';
import { type Run, type SubgraphRequest } from './run-context.ts';
import { run } from './run.ts';
import { type Values } from './variable-values.ts';

/** What a planned operation is run with. */
export interface Execution {
  readonly supergraph: Supergraph;
  /** By neutral name. */
  readonly values: Values;
  /** By the client's names. */
  readonly clientValues: Values;
  /** Asks a subgraph; fails with SubgraphFailure. */
  readonly ask: (request: SubgraphRequest) => Promise<unknown>;
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
  const context: Run = {
    supergraph,
    values,
    errors: new FieldErrors(),
    data: {},
    missing: new WeakMap(),
    clientPath: (path) => clientPath(tree, path),
    ask: execution.ask,
  };
  if (planned.step) {
    await run(planned.step, context);
  }
  const ownAnswers = asksIntrospection(planned)
    ? answerIntrospection(supergraph.schema, planned, execution.clientValues)
    : {};
  const input: WriterInput = {
    ...context,
    schema: supergraph.schema,
    ownAnswers,
    refuse: refuser(planned.refused, context.errors),
  };
  return { data: writeData(input, tree, context.data), errors: context.errors.all() };
}

function refuser(refused: RefusedFields, errors: FieldErrors): WriterInput['refuse'] {
  return (field, path) => {
    const reason = refused.get(field);
    if (reason) {
      errors.add(refusalAt(reason, path));
    }
    return reason !== undefined;
  };
}
