import type { IncomingMessage } from 'node:http';

import type { FastifyInstance } from 'fastify';

import type { Log } from '#shared/log.ts';
import { answerPlainPosts, type PlainAnswer } from '#shared/plain-posts.ts';

import type { GraphqlRequest } from '../plan/graphql-request.ts';
import { answerTo, PLAIN_JSON, type AnsweringOptions } from './answer-request.ts';
import { readPost } from './graphql-parameters.ts';
import { jsonText } from './json-body.ts';
import { maskedFailure } from './masked-failure.ts';
import { hasEachOnce } from './single-headers.ts';

/** What a plain POST is answered with beside, as it does not come by Fastify's hooks. */
export interface PlainOptions {
  /** Whether the hooks of the server would do nothing with a request. */
  readonly passes: (request: IncomingMessage) => boolean;
  /** Is told the status of each answer. */
  readonly answered: (status: number) => void;
  readonly log: Pick<Log, 'error'>;
}

/** Answers plain POSTs of `/graphql`, as nearly every request is, without Fastify, whose routing, hooks and replies cost more than planning and running a small one. */
export function servePlain(
  app: FastifyInstance,
  options: AnsweringOptions & { readonly plain: PlainOptions },
): void {
  const { rules, plain } = options;
  const posts = {
    path: '/graphql',
    mostBytes: rules.limits.bodyBytes,
    passes: (request: IncomingMessage) => hasEachOnce(request) && plain.passes(request),
  };
  answerPlainPosts(app, posts, async ({ headers }, bytes) => {
    const read = (): GraphqlRequest => readPost(jsonText(bytes), rules);
    let answer: PlainAnswer;
    try {
      answer = await answerTo(options, { headers, read });
    } catch (error) {
      answer = {
        status: 500,
        headers: PLAIN_JSON,
        body: JSON.stringify(maskedFailure(error, headers, plain.log)),
      };
    }
    plain.answered(answer.status);
    return answer;
  });
}
