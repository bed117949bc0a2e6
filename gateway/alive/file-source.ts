import { readFileSync } from 'node:fs';

import { inBothLanguages } from '#shared/errors.ts';

import { keepLastGood } from './last-good.ts';
import type { Composed, SupergraphSource } from './supergraph-source.ts';
import { WatchedFile } from './watched-file.ts';

/** The supergraph of a file, which is watched. In its place the last good one may be served that an earlier run left in the data folder. */
export function fileSource(file: string, dataDir: string): SupergraphSource {
  const lastGood = keepLastGood(dataDir, file);
  // Whoever writes the file between the first look and the watching is seen.
  let read: string | null = null;
  return {
    name: file,
    read: async () => {
      read = textOf(file);
      return composedOf(file, read);
    },
    instead: () => {
      const kept = lastGood.read();
      return kept === null ? [] : [{ supergraph: kept, contracts: [] }];
    },
    keep: ({ supergraph }) => lastGood.keep(supergraph),
    follow: ({ changed, failed }) => {
      const watched = new WatchedFile({
        file,
        known: read,
        changed: async (text) =>
          text === null ? failed(unreadable(file)) : changed({ supergraph: text, contracts: [] }),
      });
      return { reload: () => watched.reload(), stop: () => watched.stop() };
    },
  };
}

function composedOf(file: string, text: string | null): Composed {
  if (text === null) {
    throw unreadable(file);
  }
  return { supergraph: text, contracts: [] };
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function unreadable(file: string): Error {
  return new Error(
    inBothLanguages({ vi: `Không đọc được tệp ${file}`, en: `The file ${file} cannot be read` }),
  );
}
