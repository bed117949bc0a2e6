import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { spawnAs, type Runnable } from './server-user.ts';

const run = promisify(execFile);

// The built-in C.UTF-8: under the plain C locale lower('Đ') stays 'Đ'.
const INITDB_OPTIONS = [
  '--username=hub',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--no-sync',
  '--no-instructions',
];

/** The folder of PostgreSQL's files below a data folder. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/** Makes the cluster if it is not there, whole or not at all, and gives it to the user who will run it. */
export async function prepareCluster(runnable: Runnable, dataDir: string): Promise<string> {
  const cluster = clusterFolder(dataDir);
  if (!existsSync(cluster)) {
    const draft = `${cluster}.new`;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    giveTo(runnable, draft);
    const [program = '', ...words] = [...runnable.user.prefix, runnable.binaries.initdb, ...INITDB_OPTIONS];
    await run(program, [...words, `--pgdata=${draft}`], spawnAs(runnable));
    renameSync(draft, cluster);
  }
  giveTo(runnable, cluster);
  // A copied folder has lost what PostgreSQL insists on.
  chmodSync(cluster, 0o700);
  return cluster;
}

/** Hands one folder, and nothing outside it, to the user of the server; a no-op when that is who we are. */
export function giveTo({ user }: Runnable, folder: string): void {
  const owner = user.owner ?? (process.getuid?.() === 0 ? { uid: 0, gid: 0 } : null);
  const found = lstatSync(folder);
  if (owner === null || found.uid === owner.uid) {
    return;
  }
  for (const entry of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    // Never through a link: it could lead outside the folder.
    lchownSync(join(folder, entry), owner.uid, owner.gid);
  }
}
