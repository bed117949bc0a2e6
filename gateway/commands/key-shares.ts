import {
  chmodSync,
  chownSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';

import * as v from 'valibot';

import { inBothLanguages } from '#shared/errors.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { keyShareOf } from '#shared/key-share.ts';
import { ownShareOf, ownShareText } from '#shared/own-share.ts';

/** A share that was written to a file, to be written anew whenever the keys change. */
export interface HandedOut {
  readonly name: string;
  /** Whether it is all that a subgraph of ours may hold; else what checks grants. */
  readonly own: boolean;
  /** Absolute path. */
  readonly file: string;
}

/** What became of the shares that were handed out, after a change of keys. */
export interface SharesOutcome {
  readonly written: readonly HandedOut[];
  /** Those whose file is gone or cannot be written: whoever uses them has the old keys until they are handed out again. */
  readonly old: readonly HandedOut[];
}

const HandedOutList = v.array(v.object({ name: v.string(), own: v.boolean(), file: v.string() }));

/** The text of a share. It holds secrets. */
export function shareText(keys: HubKeys, { name, own }: Pick<HandedOut, 'name' | 'own'>): string {
  return own ? ownShareText(ownShareOf(keys, name)) : JSON.stringify(keyShareOf(keys, name), null, 2);
}

/**
 * Writes a share, in one step and for its user alone, and notes beside the key file where it is. For whoever holds the key file: a change of
 * keys meanwhile would leave the share old, and another share's note would be lost.
 */
export function handOut(keyFile: string, keys: HubKeys, share: HandedOut): HandedOut {
  writeSecret(share.file, shareText(keys, share));
  const others = handedOut(keyFile).filter(({ file }) => file !== share.file);
  writeSecret(notesOf(keyFile), JSON.stringify([...others, share], null, 2));
  return share;
}

/**
 * Writes every share anew that was handed out and is still where it was. For whoever holds the key file. Processes that use one follow it by
 * themselves.
 */
export function renewShares(keyFile: string, keys: HubKeys): SharesOutcome {
  const { written = [], old = [] } = Object.groupBy(handedOut(keyFile), (share) =>
    isRenewed(keys, share) ? 'written' : 'old',
  );
  return { written, old };
}

/** What is told of that; nothing where no share was handed out. */
export function sharesLines({ written, old }: SharesOutcome): readonly string[] {
  return [
    ...written.map(({ name, file }) => `${name}: ${file}`),
    ...old.map(({ name, own, file }) =>
      inBothLanguages({
        vi: `${name} vẫn dùng phần khóa cũ (không ghi được ${file}); hãy chạy hub keys share ${name}${own ? ' --own' : ''} --out <tệp> và chuyển lại`,
        en: `${name} has an old share still (${file} was not written); run hub keys share ${name}${own ? ' --own' : ''} --out <file> and hand it out again`,
      }),
    ),
  ];
}

function isRenewed(keys: HubKeys, share: HandedOut): boolean {
  // One that was moved away is used elsewhere; a new file here would help nobody.
  if (!existsSync(share.file)) {
    return false;
  }
  try {
    writeSecret(share.file, shareText(keys, share));
    return true;
  } catch {
    return false;
  }
}

const notesOf = (keyFile: string): string => `${keyFile}.shares`;

function handedOut(keyFile: string): readonly HandedOut[] {
  const file = notesOf(keyFile);
  return existsSync(file) ? v.parse(HandedOutList, JSON.parse(readFileSync(file, 'utf8'))) : [];
}

// Whoever reads finds the old one or the new one, whole. It stays its user's, who need not be the one who rotates keys.
function writeSecret(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, text, { mode: 0o600, flush: true });
    chmodSync(draft, 0o600);
    const before = statSync(file, { throwIfNoEntry: false });
    if (before !== undefined) {
      chownSync(draft, before.uid, before.gid);
    }
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
