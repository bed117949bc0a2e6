import type { Caller } from '#shared/caller.ts';
import type { Asking, Granted } from '#shared/grant-check.ts';
import type { GatewayKeys } from '#shared/keys.ts';

import type { LiveSupergraph } from '../alive/live-supergraph.ts';
import { RequestError } from '../guard/request-error.ts';
import { answerBody } from '../http/answer-body.ts';
import { withPassedOn } from '../http/passed-on.ts';
import type { CaseFile } from '../policies/right-lookups.ts';
import type { Rights } from '../policies/rights.ts';
import { delegatedCaller } from './delegated-caller.ts';

/** What delegated queries are answered with. */
export interface DelegatedAnswering {
  readonly live: Pick<LiveSupergraph, 'answerer'>;
  readonly keys: GatewayKeys;
  readonly rights: Rights;
  /** Whether citizens has just told of a person, by ref, that their record was checked. */
  readonly isVerified: (ref: string) => boolean;
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

/** What is answered. */
export interface DelegatedReply {
  /** The JSON of a GraphQL answer. */
  readonly text: string;
  /** Whether citizens has just told of whoever it is for that their record was checked. */
  readonly isVerified: boolean;
}

/** The answer. Null: the service speaks for nobody. */
export async function answerDelegated(
  { query, variables, grant, purpose, caseCode, caseFile }: DelegatedBody,
  { granted, request }: { readonly granted: Granted; readonly request: Asking },
  options: DelegatedAnswering,
): Promise<DelegatedReply | null> {
  try {
    const delegating = { service: granted.issuer, grant, reason: { purpose, caseCode }, caseFile };
    const caller = await delegatedCaller(delegating, options);
    if (!caller) {
      return null;
    }
    const asked = { text: query, operationName: null, variables, readOnly: true };
    const whole = withPassedOn(asked, request, granted.waitsMs ?? options.deadlineMs);
    const answer = await options.live.answerer.answer(whole, caller);
    return { text: answerBody(answer).toString(), isVerified: isVerified(caller, options) };
  } catch (error) {
    if (error instanceof RequestError) {
      return { text: answerBody({ data: null, errors: error.errors }).toString(), isVerified: false };
    }
    throw error;
  }
}

function isVerified({ actor }: Caller, options: Pick<DelegatedAnswering, 'isVerified'>): boolean {
  return (actor.kind === 'CITIZEN' || actor.kind === 'REPRESENTATIVE') && options.isVerified(actor.ref);
}
