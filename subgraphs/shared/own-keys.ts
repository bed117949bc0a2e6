import { readFileSync } from 'node:fs';

import type { HubSettings } from './env.ts';
import { inBothLanguages } from './errors.ts';
import { followFile, followKeyFile } from './follow-key-file.ts';
import { readKeys } from './key-file.ts';
import { keysOf, type SubgraphKeys } from './keys.ts';
import type { Log } from './log.ts';
import { memberKeysOf } from './member-keys.ts';
import { keysOfShare, readOwnShare, type OwnShare } from './own-share.ts';

/** Whose keys are opened, and where they are. */
export interface OwnKeysOptions {
  readonly settings: Pick<HubSettings, 'keysFile' | 'dataDir'>;
  readonly name: string;
  readonly log: Log;
}

/** The keys of one subgraph in a process of its own, which follow their file until the end. */
export interface OwnKeys {
  readonly keys: SubgraphKeys;
  readonly endFollowing: () => void;
}

/**
 * Opens the keys of one subgraph: from its own share where HUB_KEYS is one, so that the process never sees a key of others, else from the
 * whole key file. Throws when the share is another subgraph's.
 */
export function openOwnKeys({ settings, name, log }: OwnKeysOptions): OwnKeys {
  const file = settings.keysFile;
  const found = file === null ? null : shareIn(file, name);
  if (file === null || found === null) {
    const keys = readKeys(settings);
    // Who signs grants is one of the hub's own.
    const own = keys.grants[name] === undefined ? memberKeysOf(keys, name) : keysOf(keys, name);
    return { keys: own, endFollowing: followKeyFile({ settings, keys, log }) };
  }
  let share = found;
  const reload = (): boolean => {
    const next = shareIn(file, name);
    if (next === null) {
      throw new Error(`Tệp ${file} không còn là phần khóa / The file ${file} is no share of keys any more`);
    }
    const isOther = JSON.stringify(next) !== JSON.stringify(share);
    share = isOther ? next : share;
    return isOther;
  };
  return { keys: keysOfShare(() => share), endFollowing: followFile(file, { reload, log }) };
}

/** Null: the file is no share; whoever reads it as a key file says what is wrong with it. */
function shareIn(file: string, name: string): OwnShare | null {
  const share = readOwnShare(jsonIn(file));
  if (share !== null && share.audience !== name) {
    const words = {
      vi: `Tệp khóa ${file} là phần của phân hệ khác, không phải của ${name}`,
      en: `The key file ${file} is the share of another subgraph, not of ${name}`,
    };
    throw new Error(inBothLanguages(words));
  }
  return share;
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Not the parser's own words: they quote the text, and the text is secret. As a key file it is refused by its name.
    return null;
  }
}
