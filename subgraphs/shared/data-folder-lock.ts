import { mkdirSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { dataFolderKey, openDataFolder } from './data-folder.ts';
import { until } from './until.ts';

const HolderShape = v.object({
  pid: v.number(),
  command: v.string(),
  url: v.nullable(v.string()),
  lasting: v.boolean(),
  leaving: v.boolean(),
});

/**
 * The process that has a data folder now. `url` is null until it is ready, and for a command that serves nothing; `lasting`:
 * it runs until it is told to end, so its database can be joined; `leaving`: it is ending.
 */
export type LockHolder = Readonly<v.InferOutput<typeof HolderShape>>;

/** The right to start a database on a data folder; ends with the process, however it ends. */
export interface DataFolderLock {
  /** Tells whoever asks where this process answers. */
  readonly announce: (url: string) => void;
  readonly release: () => Promise<void>;
}

/** Either the lock, or who has it. */
export type LockOutcome =
  | { readonly kind: 'LOCKED'; readonly lock: DataFolderLock }
  | { readonly kind: 'HELD'; readonly holder: LockHolder };

/** What a process that wants a data folder says of itself. */
export interface LockRequest {
  readonly command: string;
  /** Whether it runs until it is told to end. */
  readonly lasting: boolean;
  /** Whether it is ending already. */
  readonly leaving?: () => boolean;
}

// How long a holder that is ending may take to be gone.
const PATIENCE_MS = 15_000;

/** Takes the data folder for one process at a time. It is a listening socket, so nothing stale is left by kill -9. */
export async function lockDataFolder(dataDir: string, request: LockRequest): Promise<LockOutcome> {
  const address = lockAddress(openDataFolder(dataDir));
  const outcome = await until(() => lockOrHolder(address, request), PATIENCE_MS);
  if (outcome === null) {
    throw new Error(`The lock of ${dataDir} is held by a process that does not say who it is.`);
  }
  return outcome;
}

/** Who has a data folder now. Null: nobody. */
export async function dataFolderHolder(dataDir: string): Promise<LockHolder | null> {
  return askHolder(lockAddress(openDataFolder(dataDir)));
}

function lockAddress(realPath: string): string {
  const name = `lien-thong-${dataFolderKey(realPath)}`;
  // Linux has socket names outside the file system, which the kernel frees when their process ends.
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.lock`);
}

async function lockOrHolder(address: string, request: LockRequest): Promise<LockOutcome | null> {
  const lock = await tryListen(address, request);
  if (lock !== null) {
    return { kind: 'LOCKED', lock };
  }
  const holder = await askHolder(address);
  if (holder !== null) {
    return holder.leaving ? null : { kind: 'HELD', holder };
  }
  // Nobody answers: it has just ended, or (where the lock is a file) was killed.
  if (!address.startsWith('\0')) {
    rmSync(address, { force: true });
  }
  return null;
}

async function tryListen(
  address: string,
  { command, lasting, leaving = () => false }: LockRequest,
): Promise<DataFolderLock | null> {
  let url: string | null = null;
  const answer = () =>
    JSON.stringify({ pid: process.pid, command, url, lasting, leaving: leaving() } satisfies LockHolder);
  // A client that goes away before the answer is no concern of ours.
  const server = createServer((socket) => socket.on('error', () => undefined).end(answer()));
  if (!(await listens(server, address))) {
    return null;
  }
  server.unref();
  return {
    announce: (where) => {
      url = where;
    },
    release: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

async function listens(server: Server, address: string): Promise<boolean> {
  mkdirSync(tmpdir(), { recursive: true });
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  server.once('error', (error) => {
    if ('code' in error && error.code === 'EADDRINUSE') {
      resolve(false);
    } else {
      reject(error);
    }
  });
  server.listen(address, () => resolve(true));
  return promise;
}

async function askHolder(address: string): Promise<LockHolder | null> {
  try {
    const socket = createConnection(address);
    socket.setTimeout(1_000, () => socket.destroy());
    return v.parse(HolderShape, JSON.parse(await text(socket)));
  } catch {
    return null;
  }
}
