import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { openDataFolder } from '#shared/data-folder.ts';
import type { RegistryKeys } from './registry-keys.ts';
import { readRelease, type SignedRelease, type SupergraphRelease } from '#shared/supergraph-release.ts';

/** A release that was read, with the signature that it came with. */
export interface ReadRelease {
  readonly release: SupergraphRelease;
  readonly signed: SignedRelease;
}

/** The last release that was served, kept on disk for a start at which the registry is away. */
export interface KeptRelease {
  /** Null: none was kept, or what lies there is not of the registry. */
  readonly read: () => ReadRelease | null;
  /** Replaces what was kept, whole or not at all. */
  readonly keep: (signed: SignedRelease) => void;
}

const signedSchema = v.object({ text: v.string(), signature: v.string() });

/** The file in the data folder in which the release served last is kept. */
export function keptReleaseFile(dataDir: string): string {
  return join(openDataFolder(dataDir), 'supergraph.release.json');
}

/** Keeps the last release served in `<data folder>/supergraph.release.json`, with its signature: what else lies there is not served. */
export function keepRelease(dataDir: string, registryKeys: RegistryKeys): KeptRelease {
  const file = keptReleaseFile(dataDir);
  return {
    read: () => {
      try {
        const signed = v.parse(signedSchema, JSON.parse(readFileSync(file, 'utf8')));
        return { signed, release: readRelease(signed, registryKeys()) };
      } catch {
        // Not there, not whole, or not signed by the registry: nothing was kept.
        return null;
      }
    },
    keep: (signed) => {
      const draft = `${file}.${process.pid}`;
      try {
        writeFileSync(draft, JSON.stringify(signed), { mode: 0o600, flush: true });
        renameSync(draft, file);
      } finally {
        rmSync(draft, { force: true });
      }
    },
  };
}
