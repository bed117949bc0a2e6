import type { Caller } from '#shared/caller.ts';

import type { StatedReason } from '../policies/stated-reason.ts';
import type { PassedOn } from '../subgraphs.ts';
import type { OperationText } from './operations.ts';
import type { Values } from './variable-values.ts';

/** One GraphQL request of a client. */
export interface GraphqlRequest extends OperationText {
  readonly variables: Values;
  /** The contract over whose smaller graph it is answered. Absent: the whole graph. */
  readonly contract?: string;
  /** GET: nothing may be changed. */
  readonly readOnly: boolean;
  /** Whether the plan is to be shown with the answer, to those who may see it. */
  readonly showsPlan?: boolean;
  /** What goes along to the subgraphs: the trace, and when the time ends. */
  readonly passedOn?: PassedOn;
  /** Whom the same token makes for another reason. Fails with RequestError. */
  readonly callerFor?: (reason: StatedReason) => Promise<Caller>;
}
