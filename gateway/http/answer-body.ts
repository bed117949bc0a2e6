import { type FieldError } from '../plan/field-error.ts';
import { type ShownPlan } from '../plan/shown-plan.ts';

/** What is told to a client. */
export interface Answer {
  /** JSON already. Null: the request was not run, and has no `data` (GraphQL specification, 7.1). */
  readonly data: string | null;
  readonly errors: readonly FieldError[];
  /** Only where it was asked for. Null: nothing was asked of any subgraph. */
  readonly plan?: ShownPlan | null;
}

/** The JSON of an answer. */
export function answerBody({ data, errors, plan }: Answer): string {
  const parts = [
    errors.length > 0 ? `"errors":${JSON.stringify(errors)}` : '',
    data === null ? '' : `"data":${data}`,
    plan === undefined ? '' : `"extensions":${JSON.stringify({ plan })}`,
  ];
  return `{${parts.filter((part) => part !== '').join(',')}}`;
}
