import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';

import { DELEGATED_PATH } from '#shared/delegation.ts';
import { type Asking, createGrantCheck } from '#shared/grant-check.ts';
import { MOST_BODY_BYTES, NOT_READABLE, rawBodyOf } from '#shared/http-server.ts';
import { NO_GRANT } from '#shared/no-grant.ts';
import { answerPlainPosts } from '#shared/plain-posts.ts';

import type { LiveSupergraph } from '../alive/live-supergraph.ts';
import { answerDelegated, type DelegatedAnswering, type DelegatedReply } from './answer-delegated.ts';
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
  const answer = createAnswer(options);
  app.post(DELEGATED_PATH, async (request, reply) => {
    const { headers, body } = request;
    const { status, type, text } = await answer({ headers, body, bytes: rawBodyOf(request) });
    return reply.code(status).header('content-type', type).send(text);
  });
  answerPlainPosts(app, { path: DELEGATED_PATH, mostBytes: MOST_BODY_BYTES }, ({ headers }, bytes) =>
    answer({ headers, bytes, body: jsonOf(bytes) })
      .catch(() => FAILED)
      .then(({ status, type, text }) => ({ status, headers: ['content-type', type], body: text })),
  );
}

// What is no JSON is no question: it is refused as one that holds nothing.
function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}

/** A request that was read. */
interface Asked extends Asking {
  readonly bytes: Buffer;
  /** The JSON of its bytes. */
  readonly body: unknown;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const REFUSED: Answer = { status: 401, type: JSON_TYPE, text: NO_GRANT };
const FAILED: Answer = { status: 500, type: JSON_TYPE, text: JSON.stringify(NOT_READABLE) };

function createAnswer(options: DelegationRouteOptions): (asked: Asked) => Promise<Answer> {
  const check = createGrantCheck(options);
  const ownersOf = keepOwners(options.live);
  return async (asked) => {
    const granted = await check(asked, asked.bytes);
    const body = v.safeParse(bodySchema, asked.body);
    const reply =
      granted && MAY_DELEGATE.has(granted.issuer) && body.success
        ? await answerDelegated(body.output, { granted, request: asked }, options)
        : null;
    return reply === null || !body.success
      ? REFUSED
      : {
          status: 200,
          type: 'application/graphql-response+json; charset=utf-8',
          text: withOwners(reply, () => ownersOf(body.output.query)),
        };
  };
}

// What was not valid has no fields whose owners could be told.
function withOwners({ text, isVerified }: DelegatedReply, owners: () => string): string {
  return text.includes('"data":')
    ? `{"owners":${owners()},"isVerified":${isVerified},${text.slice(1)}`
    : text;
}
