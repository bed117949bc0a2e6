import { type FastifyInstance } from 'fastify';
import * as v from 'valibot';

import { DELEGATED_PATH } from '#shared/delegation.ts';
import { createGrantCheck } from '#shared/grant-check.ts';
import { rawBodyOf } from '#shared/http-server.ts';
import { type GatewayKeys } from '#shared/keys.ts';
import { NO_GRANT } from '#shared/no-grant.ts';

import { type LiveSupergraph } from '../alive/live-supergraph.ts';
import { RequestError } from '../guard/request-error.ts';
import { answerBody } from '../http/answer-body.ts';
import { withPassedOn } from '../http/passed-on.ts';
import { type Rights } from '../policies/rights.ts';
import { delegatedCaller } from './delegated-caller.ts';
import { keepOwners } from './kept-owners.ts';

/** What delegated queries are served with. */
export interface DelegationRouteOptions {
  readonly live: Pick<LiveSupergraph, 'answerer' | 'present'>;
  readonly keys: GatewayKeys;
  readonly rights: Rights;
  readonly now: () => Date;
  /** How long one may take when the service does not say how long it waits. */
  readonly deadlineMs: number;
}

/** The services that may ask the graph for whoever asks them. */
const MAY_DELEGATE: ReadonlySet<string> = new Set(['dossiers']);

const bodySchema = v.object({
  query: v.string(),
  variables: v.record(v.string(), v.unknown()),
  purpose: v.string(),
  caseCode: v.nullable(v.string()),
  grant: v.string(),
});

/**
 * `POST /delegated` on the internal listener: a named service asks a query for the caller whose grant it shows. It gets what that
 * caller would get for the stated reason, and every person's data in it is on record as seen by them.
 */
export function routeDelegation(app: FastifyInstance, options: DelegationRouteOptions): void {
  const { keys, now, live } = options;
  const check = createGrantCheck({ keys, now });
  const ownersOf = keepOwners(live);
  app.post(DELEGATED_PATH, async (request, reply) => {
    const granted = await check(request, rawBodyOf(request));
    const body = v.safeParse(bodySchema, request.body);
    reply.header('content-type', 'application/graphql-response+json');
    if (!granted || !MAY_DELEGATE.has(granted.issuer) || !body.success) {
      return reply.code(401).type('application/json').send(NO_GRANT);
    }
    try {
      const { query, variables, ...reason } = body.output;
      const delegating = { service: granted.issuer, grant: reason.grant, reason: { ...reason } };
      const caller = await delegatedCaller(delegating, options);
      if (!caller) {
        return await reply.code(401).type('application/json').send(NO_GRANT);
      }
      const asked = { text: query, operationName: null, variables, readOnly: true };
      const whole = withPassedOn(asked, request, granted.waitsMs ?? options.deadlineMs);
      const answer = answerBody(await live.answerer.answer(whole, caller));
      return await reply.send(withOwners(answer, ownersOf(query)));
    } catch (error) {
      if (error instanceof RequestError) {
        return reply.send(answerBody({ data: null, errors: error.errors }));
      }
      throw error;
    }
  });
}

function withOwners(answer: string, owners: string): string {
  return `{"owners":${owners},${answer.slice(1)}`;
}
