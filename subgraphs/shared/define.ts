import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { EntitySchema } from '@mikro-orm/core';
import type { ByteRoute } from './byte-route.ts';
import type { Caller } from './caller.ts';
import type { Delegation } from './delegation.ts';
import type { Log } from './log.ts';
import type { SubgraphKeys } from './keys.ts';
import type { IndexedColumn } from './reindex.ts';
import type { SealedColumn } from './reseal.ts';
import type { Notices } from './notices.ts';
import type { ServiceCalls } from './service-calls.ts';

/** A demonstration with made-up people, or the real thing. */
export type HubMode = 'demo' | 'production';

/** What one request brings to a subgraph: who asks, the unit of work, the time, and the keys this subgraph may use. */
export interface SubgraphRequest {
  readonly caller: Caller;
  /** The coordinate that the references of this request came from, e.g. `Dossier.owner`; empty for root fields. The gateway vouches for it. */
  readonly via: string;
  readonly em: EntityManager;
  /** The time of the request; fixed by HUB_CLOCK in demo and tests. */
  readonly now: Date;
  readonly keys: SubgraphKeys;
  /** Whether this hub is a demonstration: what only a state body may issue is made up there, and refused in production. */
  readonly mode: HubMode;
  /** Networks, as CIDR, in which members may answer though they are not public (HUB_MEMBER_NETWORKS). */
  readonly memberNetworks: readonly string[];
  /** Direct calls to other subgraphs under this subgraph's own service identity. */
  readonly services: ServiceCalls;
  /** Queries over the whole graph for this caller, under their rights and on record. */
  readonly delegation: Delegation;
  /** What this subgraph's database tells, also of what other instances did. */
  readonly notices: Notices;
  /** Fires when whoever listens to a subscription is gone. Absent: a query or mutation, which ends by itself. */
  readonly gone?: AbortSignal;
}

/** How sample rows are loaded. The same options give the same rows. */
export interface SeedOptions {
  /** The day of seeding: relative dates of the rows count from it. */
  readonly now: Date;
  /** How many generated rows to add beside the sample world; 0 for the sample world alone. */
  readonly extra: number;
  readonly keys: SubgraphKeys;
  /** Called now and then with the rows loaded so far. */
  readonly progress: (done: number, total: number) => void;
}

/** What a subgraph's own command, worker or seed works with. */
export interface SubgraphRuntime {
  readonly orm: MikroORM;
  readonly keys: SubgraphKeys;
  readonly log: Log;
  readonly now: () => Date;
  /** Direct calls to other subgraphs under this subgraph's own service identity. */
  readonly services: ServiceCalls;
}

/** What a command did: exit 0, or 1 with every reason why it refused. `report` is what `--json` prints. */
export interface CommandOutcome {
  readonly done: boolean;
  readonly lines: readonly string[];
  readonly report: unknown;
}

/** `hub <subgraph> <name> <file>`: a command that a subgraph brings with it. */
export interface SubgraphCommand {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  /** Handles one file; `text` is its content, already decoded as UTF-8. */
  readonly run: (runtime: SubgraphRuntime, text: string) => Promise<CommandOutcome>;
}

/** A file that a command reads piece by piece, however large it is. */
export interface CommandFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Its bytes from a position on. */
  readonly bytes: (from: number) => AsyncIterable<Buffer>;
  /** Says how far the command is, where somebody watches. */
  readonly say: (words: string) => void;
}

/** `hub <subgraph> <name> <file>`: a command that reads its file piece by piece. */
export interface SubgraphFileCommand {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  readonly read: (runtime: SubgraphRuntime, file: CommandFile) => Promise<CommandOutcome>;
}

/** What stood on the command line after a tool's name. */
export interface ToolWords {
  /** Empty for a tool that takes none. */
  readonly word: string;
  /** By the long name of the option, without dashes; only those that were given. */
  readonly options: Readonly<Record<string, string>>;
}

/** Opens the subgraph's database for the time of the work. A tool that needs none never calls it. */
export type WithRuntime = <T>(work: (runtime: SubgraphRuntime) => Promise<T>) => Promise<T>;

/** `hub <subgraph> <name> …`: a command with a word and options of its own. A failure with UsageError is exit 2. */
export interface SubgraphTool {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  /** The one word it takes, as commander writes it (`<file>`). Null: none. */
  readonly word: { readonly flags: string; readonly vi: string; readonly en: string } | null;
  readonly options: readonly { readonly flags: string; readonly vi: string; readonly en: string }[];
  readonly run: (given: ToolWords, withRuntime: WithRuntime) => Promise<CommandOutcome>;
}

/** What background work works with: beside the rest, what the database tells, and whether data are made up. */
export interface WorkerRuntime extends SubgraphRuntime {
  readonly notices: Notices;
  readonly mode: HubMode;
}

/** Background work of a subgraph. It starts with the subgraph and ends when the signal fires. */
export interface SubgraphWorker {
  readonly name: string;
  /** Resolves when the first round is done (or has failed and will be tried again), so that the subgraph may say it is ready. */
  readonly start: (runtime: WorkerRuntime, signal: AbortSignal) => Promise<void>;
}

/** A resolver map in the form that @apollo/subgraph takes. */
export type SubgraphResolvers = Readonly<Record<string, unknown>>;

/** One owner's part of the graph. `Context` is what its resolvers may touch. */
export interface SubgraphDefinition<Context extends object = object> {
  /** Its name in the supergraph, also the name of its SDL, folder and database. */
  readonly name: string;
  /** `import.meta.dirname` of the subgraph: its migrations lie below. */
  readonly folder: string;
  /** The whole SDL that it serves. Absent: the contract's, `schema/<name>.graphql`; a ministry's own subgraph brings its own. */
  readonly sdl?: string;
  readonly entities: readonly EntitySchema[];
  readonly resolvers: SubgraphResolvers;
  readonly createContext: (request: SubgraphRequest) => Context;
  readonly seed: (orm: MikroORM, options: SeedOptions) => Promise<void>;
  readonly commands?: readonly (SubgraphCommand | SubgraphFileCommand)[];
  readonly tools?: readonly SubgraphTool[];
  /** What it answers beside GraphQL: bytes. */
  readonly byteRoutes?: readonly ByteRoute<Context>[];
  readonly workers?: readonly SubgraphWorker[];
  /** Tables to which its role adds rows and in which it changes and removes none. */
  readonly appendOnly?: readonly string[];
  /** Tables that its role only reads: its commands write them, with the rights of their owner. */
  readonly readOnly?: readonly string[];
  /** Its sealed columns: `hub keys reseal` brings them under the newest key. */
  readonly sealed?: readonly SealedColumn[];
  /** Its blind indexes: `hub keys reindex` makes those of the newest key. */
  readonly indexed?: readonly IndexedColumn[];
}

/** The only door of a subgraph: what it is made of, checked by the compiler, started by whoever hosts it. */
export function defineSubgraph<Context extends object>(
  definition: SubgraphDefinition<Context>,
): SubgraphDefinition<Context> {
  return definition;
}
