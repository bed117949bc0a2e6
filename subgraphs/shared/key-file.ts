import { chmodSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { openDataFolder } from './data-folder.ts';
import type { HubSettings } from './env.ts';
import { firstLasting, LastingGenerations, writtenLasting } from './lasting-generations.ts';
import { ALWAYS, FIRST_INDEX, Jwk, newKeys, withGrants } from './new-keys.ts';

const Pair = v.object({ privateJwk: Jwk, publicJwk: Jwk });
const Secret = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const Time = v.nullish(v.pipe(v.string(), v.isoTimestamp()), null);
const times = { from: Time, until: Time };
const TimedPair = v.object({ ...Pair.entries, ...times });
const TimedSecret = v.object({ key: Secret, ...times });
type TimedPair = v.InferOutput<typeof TimedPair>;
type TimedSecret = v.InferOutput<typeof TimedSecret>;
// The newest first. Each opens or finds at once what was made with it; `from` says when new values are made with it, too.
const Generations = v.pipe(
  v.array(v.object({ id: v.pipe(v.string(), v.regex(/^\w{1,32}$/)), key: Secret, from: Time })),
  v.minLength(1),
);
type Generations = v.InferOutput<typeof Generations>;
const KeyParts = v.object({
  // One key without times is how the file was written before keys were rotated.
  grants: v.record(
    v.string(),
    v.union([
      v.pipe(v.array(TimedPair), v.minLength(1)),
      v.pipe(
        Pair,
        v.transform((pair): TimedPair[] => [{ ...pair, ...ALWAYS }]),
      ),
    ]),
  ),
  mac: v.union([
    v.pipe(v.array(TimedSecret), v.minLength(1)),
    v.pipe(
      Secret,
      v.transform((key): TimedSecret[] => [{ key, ...ALWAYS }]),
    ),
  ]),
  seal: Generations,
  // One secret is how the file was written before blind indexes were rotated: what it indexed is of the first generation.
  blind: v.union([
    Generations,
    v.pipe(
      Secret,
      v.transform((key): Generations => [{ id: FIRST_INDEX, key, from: null }]),
    ),
  ]),
  lasting: v.optional(LastingGenerations),
  signedBefore: v.optional(v.record(v.string(), v.array(v.string())), {}),
  account: v.nullish(Secret, null),
  accountKey: v.nullish(Secret, null),
  demoIssuer: v.nullish(Pair, null),
});
// What has to stay as it is had no secret of its own once, and was derived from that of the blind indexes. Another blind secret
// than the first would give other signing keys: then it has to be said which are meant.
const KeysShape = v.pipe(
  KeyParts,
  v.forward(
    v.check(({ lasting, blind }) => lasting !== undefined || isFirstOnly(blind)),
    ['lasting'],
  ),
  v.transform(({ lasting, account, accountKey, ...parts }) => {
    const first = lasting ?? firstLasting(parts.blind[0]?.key ?? '');
    // Null where the key itself is written: then nothing that it came of is.
    const source = accountKey === null ? (account ?? first[0]?.key ?? '') : null;
    return { ...parts, lasting: first, account: source, accountKey };
  }),
);

/** A key pair as JSON Web Keys. */
export type KeyPair = v.InferOutput<typeof Pair>;

/**
 * All secrets of a hub, as the key file holds them. No process but a host of everything should need it whole. Who follows the file
 * (followKeyFile) replaces `grants`, `mac`, `seal`, `blind` and `lasting` in it when they were renewed; what was made of it by keysOf goes along.
 * `signedBefore`: by subgraph, the raw public keys (base64url) of what it signed with secrets that are gone from the file. `accountKey`: the
 * key that accounts are known by, where the secret that it came of is gone; else it comes of `account`.
 */
export type HubKeys = v.InferOutput<typeof KeysShape>;

/** Where the hub's keys are: in the file HUB_KEYS, or in the data folder of a demo. */
export function keyFileOf({ keysFile, dataDir }: Pick<HubSettings, 'keysFile' | 'dataDir'>): string {
  return keysFile ?? join(openDataFolder(dataDir), 'keys.json');
}

/**
 * The hub's keys: from the file HUB_KEYS, or in demo mode from the data folder, where they are made once.
 * Throws when the file cannot be read or has another shape; the message names the file and never its content.
 */
export function readKeys(settings: Pick<HubSettings, 'keysFile' | 'dataDir'>): HubKeys {
  const file = keyFileOf(settings);
  if (settings.keysFile !== null) {
    return readKeyFile(file);
  }
  createOnce(file);
  const keys = readKeyFile(file);
  const complete = withGrants(keys);
  if (complete !== keys) {
    writeKeyFile(file, complete);
  }
  return complete;
}

/** The keys of a file as they are. Throws like readKeys. */
export function readKeyFile(file: string): HubKeys {
  const result = v.safeParse(KeysShape, jsonOf(file));
  if (!result.success) {
    const where = result.issues.map((issue) => v.getDotPath(issue) ?? 'file').join(', ');
    throw new Error(`Tệp khóa ${file} sai cấu trúc / The key file ${file} has a wrong shape: ${where}`);
  }
  return result.output;
}

/** Puts a new file in the place of the old one in one step: whoever reads finds one or the other, whole. */
export function writeKeyFile(file: string, keys: HubKeys): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, textOf(keys), { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}

function textOf({ lasting, signedBefore, accountKey, ...keys }: HubKeys): string {
  const written = writtenLasting(lasting);
  // What a file of before has not got is not written into it until it is renewed.
  const renewed = written === lasting ? { signedBefore, accountKey } : {};
  return JSON.stringify({ ...keys, lasting: written, ...renewed }, null, 2);
}

function isFirstOnly([first, ...others]: Generations): boolean {
  return first?.id === FIRST_INDEX && others.length === 0;
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Not the parser's own words: they quote the text, and the text is secret.
    throw new Error(`Không đọc được tệp khóa ${file} / The key file ${file} cannot be read as JSON.`);
  }
}

/** Whoever is first makes the file, whole; everyone reads that one. */
function createOnce(file: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, textOf(newKeys()), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw error;
    }
  } finally {
    rmSync(draft);
  }
}
