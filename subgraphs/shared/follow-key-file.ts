import { stat } from 'node:fs/promises';

import type { HubSettings } from './env.ts';
import { keyFileOf, readKeyFile, type HubKeys } from './key-file.ts';
import type { Log } from './log.ts';

// Far below the time between a rotation and the first use of its keys; one stat of a file costs nothing.
const LOOK_EVERY_MS = 1_000;

/** What following takes. */
export interface FollowOptions {
  readonly settings: Pick<HubSettings, 'keysFile' | 'dataDir'>;
  /** The keys as they were read; what is rotated of them is replaced when the file's are. */
  readonly keys: HubKeys;
  readonly log: Log;
}

/**
 * Follows the key file: when it changes, its grant, MAC, seal, blind and lasting keys take the place of those in `keys`, without a restart. A file that
 * cannot be read is told of, and the keys stay as they are. Returns what ends it. It keeps no process alive.
 */
export function followKeyFile({ settings, keys, log }: FollowOptions): () => void {
  const file = keyFileOf(settings);
  const reload = (): boolean => {
    const found = rotating(readKeyFile(file));
    const isOther = JSON.stringify(found) !== JSON.stringify(rotating(keys));
    Object.assign(keys, isOther ? found : {});
    return isOther;
  };
  return followFile(file, { reload, log });
}

/** Reads a file anew each time that it changes; `reload` says whether anything was new. Throwing, it leaves all as it was. */
export function followFile(
  file: string,
  { reload, log }: { readonly reload: () => boolean; readonly log: Log },
): () => void {
  // Null: nothing was seen yet, since the file may have changed between its reading and now.
  let seen: string | null = null;
  const look = async (): Promise<void> => {
    const traces = await tracesOf(file);
    if (traces === seen) {
      return;
    }
    seen = traces;
    try {
      if (reload()) {
        log.info('đã nạp khóa mới từ tệp khóa / new keys were read from the key file');
      }
    } catch (error) {
      log.error({ err: error }, 'tệp khóa mới không dùng được, giữ khóa cũ / the new key file is not usable');
    }
  };
  const every = setInterval(() => void look(), LOOK_EVERY_MS).unref();
  return () => clearInterval(every);
}

// A secret mounted by Kubernetes is a link whose end changes: what is looked at is the file behind it.
async function tracesOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  return found === null ? 'gone' : [found.ino, found.size, found.mtimeMs].join(' ');
}

type Renewed = Pick<HubKeys, 'grants' | 'mac' | 'seal' | 'blind' | 'lasting' | 'signedBefore'>;

/** What of the keys is replaced now and then. The rest stays, or accounts would not be known again. */
function rotating({ grants, mac, seal, blind, lasting, signedBefore }: HubKeys): Renewed {
  return { grants, mac, seal, blind, lasting, signedBefore };
}
