import { expect, onTestFinished } from 'vitest';

import type { HubMode } from '#shared/define.ts';
import { readSettings } from '#shared/env.ts';
import { callerError } from '#shared/errors.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';

import { fileSource } from '../../gateway/alive/file-source.ts';
import { openListeners, type RunningGateway } from '../../gateway/alive/listeners.ts';
import { createServers } from '../../gateway/alive/servers.ts';
import type { Callers } from '../../gateway/http/callers.ts';
import { serveAlone } from '../../gateway/http/serve-all.ts';
import { OPEN_IDENTITY } from '../../gateway/identity/alone-identity.ts';
import { contractScalars } from '../../gateway/supergraph/contract-scalars.ts';
import { readRoutingUrls } from '../../gateway/supergraph/routing-urls.ts';
import { placeWith } from './alone.ts';
import { supergraphOf } from './foreign-subgraphs.ts';
import { freshKeys } from './hub-keys.ts';
import { memorySubgraph, type Resolvers } from './memory-subgraph.ts';
import { createNews, type News } from './news.ts';
import { startSseSubgraph, type SseSubgraph } from './sse-subgraph.ts';

/** One book as the shelves tell of it. */
export interface BookEvent {
  readonly id: string;
  /** Read by nobody but the shelves. */
  readonly note?: string;
  readonly author?: string | null;
}

/** A library in which something happens: three owners over HTTP, and the gateway in front of them. */
export interface BookWorld {
  readonly gateway: RunningGateway;
  /** A book was added; the shelves tell it. */
  readonly books: News<BookEvent>;
  /** Lets books be lent. */
  readonly openDoors: () => void;
  readonly shelves: SseSubgraph;
  readonly titles: SseSubgraph;
}

/** How a library differs from the usual one. */
export interface BookWorldOptions {
  readonly callers?: Callers;
  /** Demo mode, unless said otherwise. */
  readonly mode?: HubMode;
  /** Settings from outside, by their names. */
  readonly settings?: Readonly<Record<string, string>>;
}

const SHELVES = `
  type Query { book(id: ID!): Book }
  type Mutation { lend(id: ID!): Book }
  type Subscription { bookAdded(shelf: String = "a"): Book  other: Int  secret: String @authenticated }
  type Book @key(fields: "id") { id: ID!  note: String  author: Author }
  type Author @key(fields: "id", resolvable: false) { id: ID! }
`;
const TITLES =
  'type Book @key(fields: "id") { id: ID!  title(lang: String = "vi"): String  pages: Int!  cover: String }';
const AUTHORS = 'type Author @key(fields: "id") { id: ID!  name: String }';

const TITLE_RESOLVERS: Resolvers = {
  Book: {
    __resolveReference: (reference: object) => reference,
    title: ({ id }: BookEvent, { lang }: { lang: string }) => (lang === 'en' ? `Title ${id}` : `Tên ${id}`),
    pages: () => 100,
    cover: () => {
      throw callerError('NOT_FOUND', { vi: 'Không có bìa.', en: 'There is no cover.' });
    },
  },
};

const byReference = { __resolveReference: (reference: object) => reference };

function shelvesResolvers(books: News<BookEvent>, doors: Promise<void>): Resolvers {
  return {
    Query: { book: (_root: unknown, { id }: BookEvent) => ({ id }) },
    Mutation: { lend: (_root: unknown, { id }: BookEvent) => doors.then(() => ({ id, note: 'lent' })) },
    Subscription: { bookAdded: books.field },
    Book: {
      note: ({ note }: BookEvent) => note ?? null,
      author: ({ author }: BookEvent) =>
        typeof author === 'string' ? { __typename: 'Author', id: author } : null,
    },
  };
}

/** Starts a library; it ends with the test. */
export async function startBookWorld({
  callers = OPEN_IDENTITY.callers,
  mode = 'demo',
  settings: given = {},
}: BookWorldOptions = {}): Promise<BookWorld> {
  const books = createNews<BookEvent>();
  const doors = Promise.withResolvers<void>();
  const [shelves, titles, authors] = await Promise.all([
    startSseSubgraph(memorySubgraph('shelves', SHELVES, shelvesResolvers(books, doors.promise))),
    startSseSubgraph(memorySubgraph('titles', TITLES, TITLE_RESOLVERS)),
    startSseSubgraph(
      memorySubgraph('authors', AUTHORS, {
        Author: { ...byReference, name: ({ id }: { id: string }) => `Author ${id}` },
      }),
    ),
  ]);
  const sdl = supergraphOf([shelves, titles, authors]);
  const { file, dataDir } = placeWith(sdl);
  const servers = await createServers({
    settings: { ...readSettings({ PORT: '0', HUB_DATA_DIR: dataDir, ...given }), mode },
    // Without a key for a subgraph it is none of the hub's.
    keys: { ...gatewayKeysOf(freshKeys()), macTo: new Map() },
    log: silentLog(),
    now: () => new Date(),
    source: fileSource(file, dataDir),
    recorder: () => expect.fail('nothing in a library is personal'),
    triedSdl: sdl,
    urlsOf: readRoutingUrls,
    scalarsOf: contractScalars,
  });
  serveAlone(servers, callers);
  const gateway = await openListeners(servers);
  onTestFinished(() => gateway.stop());
  return { gateway, books, shelves, titles, openDoors: doors.resolve };
}
