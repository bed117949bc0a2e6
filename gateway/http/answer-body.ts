import type { FieldError } from '../plan/field-error.ts';
import type { ShownPlan } from '../plan/shown-plan.ts';

/** What is told to a client. */
export interface Answer {
  /** JSON already: a text, or its bytes in UTF-8. Null: the request was not run, and has no `data` (GraphQL specification, 7.1). */
  readonly data: string | Buffer | null;
  readonly errors: readonly FieldError[];
  /** Only where it was asked for. Null: nothing was asked of any subgraph. */
  readonly plan?: ShownPlan | null;
}

/** The JSON of an answer: a text, or its bytes in UTF-8. */
export function answerBody({ data, errors, plan }: Answer): string | Buffer {
  if (data instanceof Buffer && errors.length === 0 && plan === undefined) {
    return Buffer.concat([BEFORE_DATA, data, AFTER_DATA]);
  }
  const parts = [
    errors.length > 0 ? `"errors":${JSON.stringify(errors)}` : '',
    data === null ? '' : `"data":${data.toString()}`,
    plan === undefined ? '' : `"extensions":${JSON.stringify({ plan })}`,
  ];
  return `{${parts.filter((part) => part !== '').join(',')}}`;
}

const BEFORE_DATA = Buffer.from('{"data":');
const AFTER_DATA = Buffer.from('}');
