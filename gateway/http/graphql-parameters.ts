import type { GraphqlRequest } from '../plan/graphql-request.ts';
import { isDeeperThan } from '../guard/json-depth.ts';
import { withLongTexts, type Limits } from '../guard/limits.ts';
import { limitExceeded, requestError, type RequestError } from '../guard/request-error.ts';
import { checkTextLength, documentText } from '../guard/requested-document.ts';
import { checkValueSize } from '../guard/value-size.ts';
import { isObject } from '../plan/targets.ts';
import type { ClientRules } from './client-rules.ts';

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
  // A list is an object to JavaScript, and none to GraphQL over HTTP.
  if (!isObject(given)) {
    throw malformed();
  }
  const extensions = objectIn(given, 'extensions');
  const asked = { query: textIn(given, 'query'), id: documentId(given, extensions) };
  const operationName = textIn(given, 'operationName');
  const variables = objectIn(given, 'variables') ?? {};
  const text = documentText(asked, rules.trusted);
  if (text === null || text === '') {
    throw malformed();
  }
  checkTextLength(text, rules.limits);
  // Who may send a long text is known once the caller is.
  checkValueSize(variables, withLongTexts(rules.limits));
  return { text, operationName, variables, readOnly, showsPlan: extensions?.['plan'] === true };
}

type Given = Readonly<Record<string, unknown>>;

function textIn(given: Given, name: string): string | null {
  const value = given[name] ?? null;
  if (value === null || typeof value === 'string') {
    return value;
  }
  throw malformed();
}

function objectIn(given: Given, name: string): Given | null {
  const value = given[name] ?? null;
  if (value === null || isObject(value)) {
    return value;
  }
  throw malformed();
}

// The names under which clients send the id of a listed operation: Relay's own, GraphQL over HTTP's appendix, Apollo's hash.
function documentId(given: Given, extensions: Given | null): string | null {
  const listed = textIn(given, 'documentId') ?? textIn(given, 'id') ?? textIn(given, 'doc_id');
  return listed ?? persistedHash(extensions);
}

function persistedHash(extensions: Given | null): string | null {
  const persisted = extensions?.['persistedQuery'];
  const hash = isObject(persisted) ? persisted['sha256Hash'] : null;
  return typeof hash === 'string' ? hash : null;
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
