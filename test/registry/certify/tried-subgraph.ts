import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { execute, parse, validate, type GraphQLSchema } from 'graphql';

import { createGrantCheck } from '#shared/grant-check.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { memberKeysOf } from '#shared/member-keys.ts';
import { NO_GRANT } from '#shared/no-grant.ts';

import { FEDERATION, PERSONAL } from '../../support/memory-subgraph.ts';

/** The member that the suite tries in tests: libraries' public cards, and a personal field of people. */
export const TRIED_SDL = `${FEDERATION}
${PERSONAL}
type Query { cards: [Card!] }
type Card @key(fields: "number") { number: ID! kind: String! weight: Int tags: [String!]! }
type Citizen @key(fields: "ref") { ref: ID! loans: [String!] @personal(class: BASIC, subject: "self") }
`;
export const TRIED_NAME = 'library-cards';
/** Keys that it has. */
export const TRIED_SAMPLES = [
  { __typename: 'Card', number: 'LC-0001-aaaa' },
  { __typename: 'Card', number: 'LC-0002-bbbb' },
  { __typename: 'Citizen', ref: 'd2c8e1b0-0000-4000-8000-00000000000a' },
].map((sample) => JSON.stringify(sample));

const CARDS = new Map(
  ['LC-0001-aaaa', 'LC-0002-bbbb'].map((number) => [number, { number, kind: 'READER', weight: 3, tags: [] }]),
);

/** A request with what an honest member would answer. */
export interface TriedRequest {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
  readonly isGranted: boolean;
  /** Runs the request, with other resolvers where a test wants them. */
  readonly run: () => Promise<Answer>;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** How the member behaves. */
export type Behaviour = (request: TriedRequest) => Promise<void> | void;

/** A member that does what a test tells it to. */
export interface TriedSubgraph {
  readonly url: string;
  behave: Behaviour;
  /** Bytes that it could send, over all connections. */
  readonly bytesSent: () => number;
  readonly stop: () => Promise<void>;
}

/** How an honest member answers. */
export const honest: Behaviour = async ({ isGranted, response, run }) => {
  answer(response, isGranted ? await run() : { status: 401, text: NO_GRANT });
};

/** Answers with JSON. */
export function answer(response: ServerResponse, { status, text }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(text);
}

/** Starts the member; it is honest until it is told otherwise. */
export async function startTriedSubgraph(keys: HubKeys, sdl = TRIED_SDL): Promise<TriedSubgraph> {
  const check = createGrantCheck({ keys: memberKeysOf(keys, TRIED_NAME), now: () => new Date() });
  const schema = schemaOf(sdl);
  const sockets = new Set<IncomingMessage['socket']>();
  const server = createServer((incoming, response) => {
    // Whoever stops sending in the middle, as the suite does, waits for no answer.
    respond(incoming, response).catch(() => response.destroy());
  });
  const respond = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bytesOf(incoming);
    if (body === null) {
      answer(response, { status: 413, text: coded('LIMIT_EXCEEDED') });
      return;
    }
    const isGranted = (await check(incoming, body)) !== null;
    await running.behave({ incoming, response, body, isGranted, run: () => executed(schema, body) });
  };
  server.on('connection', (socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server's address is an object.
  const { port } = server.address() as AddressInfo;
  const running: TriedSubgraph = {
    url: `http://127.0.0.1:${port}/graphql`,
    behave: honest,
    bytesSent: () =>
      [...sockets].reduce((sum, { bytesWritten, writableLength }) => sum + bytesWritten - writableLength, 0),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return running;
}

const MOST_BYTES = 1_048_576;

async function bytesOf(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += (chunk as Buffer).length;
    if (size <= MOST_BYTES) {
      chunks.push(chunk as Buffer);
    }
  }
  return size > MOST_BYTES ? null : Buffer.concat(chunks);
}

function schemaOf(sdl: string): GraphQLSchema {
  const resolvers = {
    Card: { __resolveReference: ({ number }: { number: unknown }) => CARDS.get(String(number)) ?? null },
    Citizen: { __resolveReference: (reference: object) => reference, loans: () => null },
  };
  // The resolvers are written loosely on purpose: the schema they serve is made up by the test.
  return buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as GraphQLResolverMap<unknown> }]);
}

async function executed(schema: GraphQLSchema, body: Buffer): Promise<Answer> {
  try {
    const { query, variables } = JSON.parse(body.toString()) as { query: string; variables?: object };
    const document = parse(query, { maxTokens: 4_000 });
    if (validate(schema, document).length > 0) {
      return { status: 400, text: coded('GRAPHQL_VALIDATION_FAILED') };
    }
    const variableValues = { ...variables };
    const { data, errors } = await execute({ schema, document, variableValues, contextValue: {} });
    const told = errors?.map(({ path }) => ({
      message: 'Lỗi / Failed',
      path,
      extensions: { code: 'INTERNAL' },
    }));
    return { status: data === undefined ? 400 : 200, text: JSON.stringify({ data, errors: told }) };
  } catch {
    return { status: 400, text: coded('GRAPHQL_PARSE_FAILED') };
  }
}

function coded(code: string): string {
  return JSON.stringify({ errors: [{ message: 'Bị từ chối / Refused', extensions: { code } }] });
}
