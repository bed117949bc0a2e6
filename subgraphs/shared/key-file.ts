import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { openDataFolder } from './data-folder.ts';
import type { HubSettings } from './env.ts';
import { GRANT_ISSUERS } from './keys.ts';

const Jwk = v.looseObject({ kty: v.string() });
const PairShape = v.object({ privateJwk: Jwk, publicJwk: Jwk });
const Secret = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const KeysShape = v.object({
  grants: v.record(v.string(), PairShape),
  mac: Secret,
  seal: v.pipe(v.array(v.object({ id: v.string(), key: Secret })), v.minLength(1)),
  blind: Secret,
  demoIssuer: v.nullish(PairShape, null),
});

/** A key pair as JSON Web Keys. */
export type KeyPair = v.InferOutput<typeof PairShape>;

/** All secrets of a hub, as the key file holds them. No process but a host of everything should need it whole. */
export type HubKeys = v.InferOutput<typeof KeysShape>;

/**
 * The hub's keys: from the file HUB_KEYS, or in demo mode from the data folder, where they are made once.
 * Throws when the file cannot be read or has another shape; the message names the file and never its content.
 */
export function readKeys(settings: Pick<HubSettings, 'keysFile' | 'dataDir'>): HubKeys {
  if (settings.keysFile !== null) {
    return parsed(settings.keysFile);
  }
  const file = join(openDataFolder(settings.dataDir), 'keys.json');
  createOnce(file);
  const keys = parsed(file);
  const complete = withGrants(keys);
  if (complete !== keys) {
    replace(file, complete);
  }
  return complete;
}

function parsed(file: string): HubKeys {
  const result = v.safeParse(KeysShape, jsonOf(file));
  if (!result.success) {
    const where = result.issues.map((issue) => v.getDotPath(issue) ?? 'file').join(', ');
    throw new Error(`Tệp khóa ${file} sai cấu trúc / The key file ${file} has a wrong shape: ${where}`);
  }
  return result.output;
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
  writeFileSync(draft, JSON.stringify(newKeys(), null, 2), { mode: 0o600 });
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

function replace(file: string, keys: HubKeys): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(keys, null, 2), { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}

function newKeys(): HubKeys {
  return withGrants({
    grants: {},
    mac: secret(),
    seal: [{ id: 'k1', key: secret() }],
    blind: secret(),
    demoIssuer: jwkPair(generateKeyPairSync('ec', { namedCurve: 'P-256' })),
  });
}

/** The same keys when every issuer has its pair; else a copy in which the new ones have theirs. */
function withGrants(keys: HubKeys): HubKeys {
  const missing = GRANT_ISSUERS.filter((issuer) => !(issuer in keys.grants));
  if (missing.length === 0) {
    return keys;
  }
  const pairs = missing.map((issuer) => [issuer, jwkPair(generateKeyPairSync('ed25519'))] as const);
  return { ...keys, grants: { ...keys.grants, ...Object.fromEntries(pairs) } };
}

function jwkPair(pair: ReturnType<typeof generateKeyPairSync>): KeyPair {
  return {
    privateJwk: v.parse(Jwk, pair.privateKey.export({ format: 'jwk' })),
    publicJwk: v.parse(Jwk, pair.publicKey.export({ format: 'jwk' })),
  };
}

const secret = () => randomBytes(32).toString('base64url');
