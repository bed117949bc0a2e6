import { type FastifyInstance } from 'fastify';
import * as v from 'valibot';

import { DELEGATED_PATH } from '#shared/delegation.ts';
import { createGrantCheck } from '#shared/grant-check.ts';
import { rawBodyOf } from '#shared/http-server.ts';
import { NO_GRANT } from '#shared/no-grant.ts';

import { type LiveSupergraph } from '../alive/live-supergraph.ts';
import { answerDelegated, type DelegatedAnswering } from './answer-delegated.ts';
import { keepOwners } from './kept-owners.ts';

/** What delegated queries are served with. */
export interface DelegationRouteOptions extends DelegatedAnswering {
  readonly live: Pick<LiveSupergraph, 'answerer' | 'present'>;
}

/** The services that may ask the graph for whoever asks them. What they say of a case is taken: it is theirs. */
const MAY_DELEGATE: ReadonlySet<string> = new Set(['dossiers']);

const bodySchema = v.object({
  query: v.string(),
  variables: v.record(v.string(), v.unknown()),
  purpose: v.string(),
  caseCode: v.nullable(v.string()),
  caseFile: v.optional(
    v.nullable(v.object({ people: v.array(v.string()), coordinates: v.array(v.string()) })),
    null,
  ),
  grant: v.string(),
});

/**
 * `POST /delegated` on the internal listener: a named service asks a query for the caller whose grant it shows. It gets what that
 * caller would get for the stated reason, and every person's data in it is on record as seen by them.
 */
export function routeDelegation(app: FastifyInstance, options: DelegationRouteOptions): void {
  const check = createGrantCheck(options);
  const ownersOf = keepOwners(options.live);
  app.post(DELEGATED_PATH, async (request, reply) => {
    const granted = await check(request, rawBodyOf(request));
    const body = v.safeParse(bodySchema, request.body);
    const answer =
      granted && MAY_DELEGATE.has(granted.issuer) && body.success
        ? await answerDelegated(body.output, { granted, request }, options)
        : null;
    return answer === null || !body.success
      ? reply.code(401).type('application/json').send(NO_GRANT)
      : reply
          .header('content-type', 'application/graphql-response+json')
          .send(withOwners(answer, () => ownersOf(body.output.query)));
  });
}

// What was not valid has no fields whose owners could be told.
function withOwners(answer: string, owners: () => string): string {
  return answer.includes('"data":') ? `{"owners":${owners()},${answer.slice(1)}` : answer;
}
