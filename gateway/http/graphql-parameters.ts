import * as v from 'valibot';

import { type GraphqlRequest } from '../plan/graphql-request.ts';
import { isDeeperThan } from '../guard/json-depth.ts';
import { type Limits } from '../guard/limits.ts';
import { limitExceeded, requestError, type RequestError } from '../guard/request-error.ts';
import { checkTextLength, documentText } from '../guard/requested-document.ts';
import { checkValueSize } from '../guard/value-size.ts';
import { isObject } from '../plan/targets.ts';
import { type ClientRules } from './client-rules.ts';

// A list is an object to JavaScript, and none to GraphQL over HTTP.
const object = v.custom<Readonly<Record<string, unknown>>>(isObject);
const optionalText = v.optional(v.nullable(v.string()), null);
const optionalObject = v.optional(v.nullable(object), null);

const parameters = v.object({
  query: optionalText,
  operationName: optionalText,
  variables: optionalObject,
  extensions: optionalObject,
  // The names under which clients send the id of a listed operation (Relay's own, and GraphQL over HTTP's appendix).
  documentId: optionalText,
  id: optionalText,
  doc_id: optionalText,
});
const persisted = v.object({ persistedQuery: v.object({ sha256Hash: v.string() }) });

/** Reads the body of a POST. Fails with RequestError; batches are not taken. @see GraphQL over HTTP, section 5.4 */
export function readPost(body: string, rules: ClientRules): GraphqlRequest {
  return readParameters(parsedJson(body, rules.limits), { rules, readOnly: false });
}

/** Reads the query string of a GET, whose `variables` and `extensions` are JSON texts. @see GraphQL over HTTP, section 5.3 */
export function readGet(search: Readonly<Record<string, unknown>>, rules: ClientRules): GraphqlRequest {
  const jsonOf = (name: string): unknown =>
    typeof search[name] === 'string' ? parsedJson(search[name], rules.limits) : search[name];
  const given = { ...search, variables: jsonOf('variables'), extensions: jsonOf('extensions') };
  return readParameters(given, { rules, readOnly: true });
}

function readParameters(
  given: unknown,
  { rules, readOnly }: { readonly rules: ClientRules; readonly readOnly: boolean },
): GraphqlRequest {
  const parsed = v.safeParse(parameters, given);
  if (!parsed.success) {
    throw malformed();
  }
  const { query, operationName } = parsed.output;
  const text = documentText({ query, id: documentId(parsed.output) }, rules.trusted);
  if (text === null || text === '') {
    throw malformed();
  }
  const variables = parsed.output.variables ?? {};
  checkTextLength(text, rules.limits);
  checkValueSize(variables, rules.limits);
  const showsPlan = parsed.output.extensions?.['plan'] === true;
  return { text, operationName, variables, readOnly, showsPlan };
}

function documentId(given: v.InferOutput<typeof parameters>): string | null {
  const hash = v.is(persisted, given.extensions) ? given.extensions.persistedQuery.sha256Hash : null;
  return given.documentId ?? given.id ?? given.doc_id ?? hash;
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
    vi: 'Cần một đối tượng JSON gồm query (chuỗi), và nếu có: operationName (chuỗi), variables, extensions (đối tượng); mỗi yêu cầu một thao tác.',
    en: 'Expected one JSON object with query (text) and optionally operationName (text), variables and extensions (objects); one operation a request.',
  });
}
