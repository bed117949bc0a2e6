import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { execute, parse, validate } from 'graphql';

import { checkRequest, Refused } from './grant.js';
import { openKeyShare } from './key-share.js';
import { readLicences } from './licences.js';
import { createSchema } from './schema.js';

// The largest request of the gateway is a few hundred references.
const MOST_BYTES = 1_048_576;
const NO_GRANT = errorBody(
  'UNAUTHENTICATED',
  'Chỉ trả lời cổng liên thông. / This subgraph answers the gateway alone.',
);

const { values } = parseArgs({
  options: { share: { type: 'string' }, port: { type: 'string', default: '4030' } },
});
if (values.share === undefined) {
  console.error('npx node subgraphs/members/driver-licences/server.js --share <share.json> [--port 4030]');
  process.exit(2);
}
const share = openKeyShare(values.share);
const schema = createSchema();
const licences = readLicences(join(import.meta.dirname, 'licences.json'));

const server = createServer(async (request, response) => {
  const [status, body] = await answer(request).catch((error) => {
    // What went wrong is for this log alone; it never holds what was asked.
    console.error(error.name, error.stack?.split('\n')[1] ?? '');
    return [500, errorBody('INTERNAL', 'Lỗi nội bộ. / Internal error.')];
  });
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body);
});
server.listen(Number(values.port), '127.0.0.1', () => {
  console.log(`ready http://127.0.0.1:${server.address().port}/graphql`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.close());
}

/** The status and body of an answer. */
async function answer(request) {
  if (request.method === 'GET' && request.url === '/health/live') {
    return [200, '{"status":"live"}'];
  }
  if (request.method !== 'POST' || request.url !== '/graphql') {
    return [404, errorBody('NOT_FOUND', 'Không có. / There is nothing here.')];
  }
  const body = await bytesOf(request);
  if (body === null) {
    return [413, errorBody('LIMIT_EXCEEDED', 'Yêu cầu quá lớn. / The request is too large.')];
  }
  try {
    const { caller, via } = checkRequest({ headers: request.headers, body, share: share(), now: Date.now() });
    return await graphql(JSON.parse(body.toString()), { caller, via, licences });
  } catch (error) {
    if (error instanceof Refused) {
      return [401, NO_GRANT];
    }
    throw error;
  }
}

/** Nothing is told of why an operation is not valid, nor of what went wrong inside: only what was refused, by its code. */
async function graphql({ query, variables, operationName }, contextValue) {
  const document = documentOf(query);
  if (document === null || validate(schema, document).length > 0) {
    return [
      400,
      errorBody('GRAPHQL_VALIDATION_FAILED', 'Phép hỏi không hợp lệ. / The operation is not valid.'),
    ];
  }
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    operationName,
    contextValue,
  });
  return [200, JSON.stringify({ data, ...(errors && { errors: errors.map(masked) }) })];
}

function documentOf(query) {
  try {
    // The largest operation that a plan makes is a few hundred tokens.
    return parse(query, { maxTokens: 4_000 });
  } catch {
    return null;
  }
}

function masked(error) {
  const { path, message, extensions } = error;
  return extensions.code === undefined
    ? { message: 'Lỗi nội bộ. / Internal error.', path, extensions: { code: 'INTERNAL' } }
    : { message, path, extensions };
}

/** Null: more than this server reads. */
async function bytesOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) {
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function errorBody(code, message) {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}
