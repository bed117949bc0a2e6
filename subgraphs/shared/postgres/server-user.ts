import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { inBothLanguages } from '../errors.ts';
import { copyBinaries, type Binaries } from './binaries.ts';

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** As whom PostgreSQL's programs run: they refuse to run as root. */
interface ServerUser {
  /** Words to put before the command. */
  readonly prefix: readonly string[];
  /** The user and group to change to and to own the cluster. Null: stay who we are. */
  readonly owner: Owner | null;
}

/** A user, and the programs that this user can run. */
export interface Runnable {
  readonly user: ServerUser;
  readonly binaries: Binaries;
}

// initdb also wants its user to have a name, which a number given to a container may not have.
const REACHES = 'test -x "$1" && id -un && shift && exec "$@"';
const SELF: ServerUser = { prefix: [], owner: null };
/** What the programs are told of the environment: no locale, no settings of the one who started them. */
function serverEnvironment(binaries: Binaries): Record<string, string> {
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(binaries.libraryPath !== null && { LD_LIBRARY_PATH: binaries.libraryPath }),
  };
}

/** Options of a spawned program for this user. */
export function spawnAs({ user, binaries }: Runnable) {
  // "/" because the folder we stand in may be closed to that user.
  return { cwd: '/', env: serverEnvironment(binaries), ...user.owner };
}

/**
 * The first user who may run the programs and reach the data folder: oneself, or for root the owner of the
 * folder, root under another name, `postgres`, `nobody`. Throws, saying what to do, when there is none.
 */
export function findServerUser(binaries: Binaries, dataDir: string, cluster: string): Runnable {
  const named = ['postgres', 'nobody'].flatMap(namedUser);
  const users =
    process.getuid?.() === 0
      ? [
          ...[...ownersOf(cluster), ...ownersOf(dataDir)].map(changeTo),
          ...named.map(aliasOf),
          ...named.map(changeTo),
        ]
      : [SELF, ...named.map(aliasOf)];
  const direct = users.find((user) => canRun({ user, binaries }, dataDir));
  if (direct !== undefined) {
    return { user: direct, binaries };
  }
  return withCopiedPrograms(users, binaries, dataDir);
}

function withCopiedPrograms(users: readonly ServerUser[], binaries: Binaries, dataDir: string): Runnable {
  const user = users.find((each) => canReach({ user: each, binaries }, dataDir));
  const copied = user === undefined ? null : { user, binaries: copyBinaries(binaries, dataDir) };
  if (copied === null || !canRun(copied, dataDir)) {
    throw new Error(
      inBothLanguages({
        vi: `PostgreSQL không chạy được bằng người dùng này (root, hoặc người dùng không có tên), và không người dùng nào khác vào được ${dataDir}. Hãy chạy bằng người dùng thường, đặt HUB_DATA_DIR tới thư mục mở cho mọi người (ví dụ /var/lib/lien-thong), hoặc đặt HUB_DATABASE_URL`,
        en: `PostgreSQL does not run as this user (root, or one without a name), and no other user can enter ${dataDir}. Run as an ordinary user, point HUB_DATA_DIR to a folder that others can enter (such as /var/lib/lien-thong), or set HUB_DATABASE_URL`,
      }),
    );
  }
  return copied;
}

function canRun(runnable: Runnable, dataDir: string): boolean {
  return succeeds(runnable, [REACHES, 'sh', dataDir, runnable.binaries.postgres, '--version']);
}

function canReach(runnable: Runnable, dataDir: string): boolean {
  return succeeds(runnable, [REACHES, 'sh', dataDir, 'true']);
}

function succeeds(runnable: Runnable, script: readonly string[]): boolean {
  const [program = 'sh', ...words] = [...runnable.user.prefix, 'sh', '-c', ...script];
  return spawnSync(program, words, { ...spawnAs(runnable), stdio: 'ignore' }).status === 0;
}

function changeTo(owner: Owner): ServerUser {
  return { prefix: [], owner };
}

function ownersOf(folder: string): readonly Owner[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined || found.uid === 0 ? [] : [{ uid: found.uid, gid: found.gid }];
}

function namedUser(name: string): readonly Owner[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
  return uid === undefined || gid === undefined ? [] : [{ uid: Number(uid), gid: Number(gid) }];
}

/** We ourselves, called by that user's name in a name space of our own: what is written stays ours outside. */
function aliasOf({ uid, gid }: Owner): ServerUser {
  return { prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'], owner: null };
}
