import * as v from 'valibot';

import { type GraphqlRequest } from '../answer.ts';
import { isDeeperThan } from '../guard/json-depth.ts';
import { type Limits } from '../guard/limits.ts';
import { limitExceeded, requestError, type RequestError } from '../guard/request-error.ts';
import { isObject } from '../plan/targets.ts';

// A list is an object to JavaScript, and none to GraphQL over HTTP.
const object = v.custom<Readonly<Record<string, unknown>>>(isObject);

const parameters = v.object({
  query: v.pipe(v.string(), v.minLength(1)),
  operationName: v.optional(v.nullable(v.string()), null),
  variables: v.optional(v.nullable(object), null),
  extensions: v.optional(v.nullable(object), null),
});

/** Reads the body of a POST. Fails with RequestError; batches are not taken. @see GraphQL over HTTP, section 5.4 */
export function readPost(body: string, limits: Limits): GraphqlRequest {
  return readParameters(parsedJson(body, limits), false);
}

/** Reads the query string of a GET, whose `variables` and `extensions` are JSON texts. @see GraphQL over HTTP, section 5.3 */
export function readGet(search: Readonly<Record<string, unknown>>, limits: Limits): GraphqlRequest {
  const jsonOf = (name: string): unknown =>
    typeof search[name] === 'string' ? parsedJson(search[name], limits) : search[name];
  return readParameters(
    { ...search, variables: jsonOf('variables'), extensions: jsonOf('extensions') },
    true,
  );
}

function readParameters(given: unknown, readOnly: boolean): GraphqlRequest {
  const parsed = v.safeParse(parameters, given);
  if (!parsed.success) {
    throw malformed();
  }
  const { query, operationName, variables } = parsed.output;
  return { text: query, operationName, variables: variables ?? {}, readOnly };
}

function parsedJson(text: string, limits: Limits): unknown {
  if (isDeeperThan(text, limits.jsonDepth)) {
    throw limitExceeded('độ sâu JSON', 'JSON depth', limits.jsonDepth);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw malformed();
  }
}

function malformed(): RequestError {
  return requestError(400, 'BAD_USER_INPUT', {
    vi: 'Cần JSON gồm query (chuỗi), và nếu có: operationName (chuỗi), variables, extensions (đối tượng).',
    en: 'Expected JSON with query (text) and optionally operationName (text), variables and extensions (objects).',
  });
}
