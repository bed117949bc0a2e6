import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { openDataFolder } from '#shared/data-folder.ts';

/** The last supergraph that could be served, kept on disk for a start at which its source is broken. */
export interface LastGood {
  /** Null: none of this source was ever kept. */
  readonly read: () => string | null;
  /** Replaces what was kept, whole or not at all. */
  readonly keep: (sdl: string) => void;
}

/** Keeps the last good supergraph of a source in `<data folder>/supergraph.graphql`. What another source left there is never served. */
export function keepLastGood(dataDir: string, source: string): LastGood {
  const file = join(openDataFolder(dataDir), 'supergraph.graphql');
  const from = `# lien-thong: last good of ${JSON.stringify(source)}\n`;
  return {
    read: () => {
      const kept = textOf(file);
      return kept?.startsWith(from) ? kept.slice(from.length) : null;
    },
    keep: (sdl) => {
      const draft = `${file}.${process.pid}`;
      try {
        writeFileSync(draft, from + sdl, { mode: 0o600, flush: true });
        renameSync(draft, file);
      } finally {
        rmSync(draft, { force: true });
      }
    },
  };
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not there, or not ours to read: nothing was kept.
    return null;
  }
}
