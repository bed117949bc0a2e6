import { type FastifyRequest } from 'fastify';

import { type Granted } from '#shared/grant-check.ts';
import { type GatewayKeys } from '#shared/keys.ts';

import { type LiveSupergraph } from '../alive/live-supergraph.ts';
import { RequestError } from '../guard/request-error.ts';
import { answerBody } from '../http/answer-body.ts';
import { withPassedOn } from '../http/passed-on.ts';
import { type CaseFile } from '../policies/right-lookups.ts';
import { type Rights } from '../policies/rights.ts';
import { delegatedCaller } from './delegated-caller.ts';

/** What delegated queries are answered with. */
export interface DelegatedAnswering {
  readonly live: Pick<LiveSupergraph, 'answerer'>;
  readonly keys: GatewayKeys;
  readonly rights: Rights;
  readonly now: () => Date;
  /** How long one may take when the service does not say how long it waits. */
  readonly deadlineMs: number;
}

/** What a service asks, for the caller whose grant it shows. */
export interface DelegatedBody {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly purpose: string;
  readonly caseCode: string | null;
  readonly caseFile: CaseFile | null;
  readonly grant: string;
}

/** The JSON of the answer. Null: the service speaks for nobody. */
export async function answerDelegated(
  { query, variables, grant, purpose, caseCode, caseFile }: DelegatedBody,
  { granted, request }: { readonly granted: Granted; readonly request: Pick<FastifyRequest, 'headers'> },
  options: DelegatedAnswering,
): Promise<string | null> {
  try {
    const delegating = { service: granted.issuer, grant, reason: { purpose, caseCode }, caseFile };
    const caller = await delegatedCaller(delegating, options);
    if (!caller) {
      return null;
    }
    const asked = { text: query, operationName: null, variables, readOnly: true };
    const whole = withPassedOn(asked, request, granted.waitsMs ?? options.deadlineMs);
    return answerBody(await options.live.answerer.answer(whole, caller));
  } catch (error) {
    if (error instanceof RequestError) {
      return answerBody({ data: null, errors: error.errors });
    }
    throw error;
  }
}
