import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';

import type { Asking, GrantCheck, Granted } from './grant-check.ts';
import { MOST_BODY_BYTES, NOT_READABLE, rawBodyOf } from './http-server.ts';
import type { Compiled, JitExecutor } from './jit-executor.ts';
import type { Log } from './log.ts';
import { createErrorFormat } from './masking.ts';
import { NO_GRANT } from './no-grant.ts';
import { answerPlainPosts } from './plain-posts.ts';

/** What answers `POST /graphql`, who may ask, and what a resolver of this subgraph may touch. */
export interface GraphqlRoute<Context extends object> {
  readonly apollo: ApolloServer<Context>;
  /** What runs behind it. */
  readonly jit: Pick<JitExecutor, 'compiledOf'>;
  readonly check: GrantCheck;
  readonly contextOf: (granted: Granted) => Context;
  readonly log: Log;
}

/** A request that was read. */
interface Asked extends Asking {
  readonly bytes: Buffer;
  /** The JSON of its bytes. */
  readonly body: unknown;
}

/** `POST /graphql`, open to requests with a valid grant alone, whatever they ask. */
export function routeGraphql<Context extends object>(
  app: FastifyInstance,
  route: GraphqlRoute<Context>,
): void {
  const answer = createAnswer(route);
  app.post('/graphql', async (request, reply) => {
    const { headers, body } = request;
    const { status, type, text } = await answer({ headers, body, bytes: rawBodyOf(request) });
    return reply.code(status).header('content-type', type).send(text);
  });
  answerPlainPosts(app, { path: '/graphql', mostBytes: MOST_BODY_BYTES }, async ({ headers }, bytes) => {
    try {
      const { status, type, text } = await answer({ headers, bytes, body: JSON.parse(bytes.toString()) });
      return { status, headers: ['content-type', type], body: text };
    } catch {
      // As Fastify's route answers: it was no JSON, or it could not be begun.
      return { status: 400, headers: PLAIN_JSON, body: JSON.stringify(NOT_READABLE) };
    }
  });
}

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';
const PLAIN_JSON = ['content-type', `${JSON_TYPE}; charset=utf-8`];

/** What is answered. `type`: with its character set. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function createAnswer<Context extends object>(
  route: GraphqlRoute<Context>,
): (asked: Asked) => Promise<Answer> {
  const run = createRun(route);
  return async (asked) => {
    const granted = await route.check(asked, asked.bytes);
    if (!granted) {
      return { status: 401, type: `${JSON_TYPE}; charset=utf-8`, text: NO_GRANT };
    }
    return { ...(await run(asked.body, granted)), type: mediaTypeFor(asked) };
  };
}

// GraphQL over HTTP, 6.1: whoever knows the media type of GraphQL asks for it.
function mediaTypeFor({ headers: { accept } }: Asking): string {
  return `${accept?.includes(GRAPHQL_TYPE) === true ? GRAPHQL_TYPE : JSON_TYPE}; charset=utf-8`;
}

type Answered = Omit<Answer, 'type'>;

// What Apollo Server has let pass before and what has become code is run without it: it would do the same again, for a third of the whole cost.
function createRun<Context extends object>(
  route: GraphqlRoute<Context>,
): (body: unknown, granted: Granted) => Promise<Answered> {
  const { jit, contextOf, log } = route;
  const format = createErrorFormat(log);
  const runCompiled = async (
    compiled: Compiled,
    variables: Variables,
    granted: Granted,
  ): Promise<Answered> => {
    const { data, errors } = await compiled(contextOf(granted), variables);
    const told = errors ? { errors: format(errors), data } : { data };
    return { status: data === undefined ? 400 : 200, text: JSON.stringify(told) };
  };
  return (body, granted) => {
    const usual = usualRequest(body);
    const compiled = usual && jit.compiledOf(usual.query);
    return compiled ? runCompiled(compiled, usual.variables, granted) : runByApollo(route, body, granted);
  };
}

type Variables = Readonly<Record<string, unknown>>;

// A text and its variables and nothing else, as the gateway and the services send it.
function usualRequest(body: unknown): { readonly query: string; readonly variables: Variables } | null {
  if (!isObject(body)) {
    return null;
  }
  const { query, variables = {}, ...rest } = body;
  return typeof query === 'string' && isObject(variables) && Object.keys(rest).length === 0
    ? { query, variables }
    : null;
}

function isObject(value: unknown): value is Variables {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function runByApollo<Context extends object>(
  { apollo, contextOf }: GraphqlRoute<Context>,
  request: unknown,
  granted: Granted,
): Promise<Answered> {
  const { status = 200, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: new HeaderMap(AS_JSON), search: '', body: request },
    context: () => Promise.resolve(contextOf(granted)),
  });
  if (body.kind !== 'complete') {
    throw new Error('a subgraph answers in one piece');
  }
  return { status, text: body.string };
}

// What Apollo Server needs to know of the headers: that no form could have sent them. It would go through the others one by one.
const AS_JSON = [['content-type', JSON_TYPE]] as const;
