import * as v from 'valibot';

import { derivedKey, signingKeyOf } from './derived-key.ts';
import type { HubKeys } from './key-file.ts';
import { keptGenerations, writtenGenerationKeys } from './key-generations.ts';
import { grantKeysFrom, type SubgraphKeys } from './keys.ts';
import { LastingGenerations, writtenLasting } from './lasting-generations.ts';
import { secretsToMembers } from './secrets-to-members.ts';
import { subgraphKeys } from './subgraph-keys.ts';
import {
  macKeyOf,
  memberMacKeyOf,
  memberMacKeys,
  toMembers,
  writtenMacKeys,
  type MacPair,
  type WrittenMacKey,
} from './mac-keys.ts';

const KIND = 'lien-thong/own-share/1';
const Jwk = v.looseObject({ kty: v.string() });
const Secret = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const Time = v.nullable(v.pipe(v.string(), v.isoTimestamp()));
const times = { from: Time, until: Time };
const MacKey = v.object({ id: v.string(), key: Secret, ...times });
const Macs = v.record(v.string(), v.pipe(v.array(MacKey), v.minLength(1)));
const Generations = v.pipe(v.array(v.object({ id: v.string(), key: Secret, from: Time })), v.minLength(1));

const OwnShareShape = v.object({
  kind: v.literal(KIND),
  /** Whose share it is. */
  audience: v.string(),
  /** By issuer; the private half is the holder's own alone. */
  grants: v.record(
    v.string(),
    v.pipe(v.array(v.object({ publicJwk: Jwk, privateJwk: v.optional(Jwk), ...times })), v.minLength(1)),
  ),
  macTo: Macs,
  macFrom: Macs,
  /** Of these come the keys by which the holder speaks to members. Absent in shares of before there were members. */
  toMembers: v.optional(v.array(MacKey), []),
  seal: Generations,
  blind: Generations,
  naming: LastingGenerations,
  lasting: LastingGenerations,
  /** The raw public keys of what the holder signed before. Absent in shares of before they could be renewed. */
  signedBefore: v.optional(v.array(v.string()), []),
});

/** All that one subgraph of ours may hold, as a file of its own: what is derived for it, and no secret that others derive from. */
export type OwnShare = v.InferOutput<typeof OwnShareShape>;

/** The share of one subgraph. `hub keys share --own` prints it; after each rotation it is to be handed out again. */
export function ownShareOf(keys: HubKeys, audience: string): OwnShare {
  const names = Object.keys(keys.grants);
  // Who signs grants is one of the hub's own; a member speaks to nobody.
  const isOwn = names.includes(audience);
  const macs = (
    others: readonly string[],
    pairOf: (other: string) => MacPair,
  ): Record<string, WrittenMacKey[]> =>
    Object.fromEntries(others.map((other) => [other, macsOf(keys.mac, pairOf(other), isOwn)]));
  const derived = (master: string, use: string): string =>
    derivedKey(master, `${use}:${audience}`).export().toString('base64url');
  return {
    kind: KIND,
    audience,
    grants: Object.fromEntries(
      names.map((issuer) => [issuer, (keys.grants[issuer] ?? []).map(issuer === audience ? whole : shown)]),
    ),
    macTo: macs(isOwn ? names : [], (to) => ({ from: audience, to })),
    macFrom: macs(names, (from) => ({ from, to: audience })),
    toMembers: isOwn ? [...secretsToMembers(keys, audience)] : [],
    seal: keys.seal.map(({ id, key, from }) => ({ id, key: derived(key, 'seal'), from })),
    blind: keys.blind.map(({ id, key, from }) => ({ id, key: derived(key, 'blind'), from })),
    naming: keys.lasting.map(({ id, key, from }) => ({ id, key: derived(key, 'blind'), from })),
    lasting: keys.lasting.map(({ id, key, from }) => ({ id, key: derived(key, 'lasting'), from })),
    signedBefore: keys.signedBefore[audience] ?? [],
  };
}

/** The text of a share's file. */
export function ownShareText({ naming, lasting, signedBefore, ...share }: OwnShare): string {
  const written = { ...share, naming: writtenLasting(naming), lasting: writtenLasting(lasting) };
  const renewed = written.lasting === lasting ? { signedBefore } : {};
  return JSON.stringify({ ...written, ...renewed }, null, 2);
}

/** Reads a share. Null: the value is none, as a whole key file is none. Throws when it says that it is one and is of another shape; no value is told. */
export function readOwnShare(value: unknown): OwnShare | null {
  const says: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'kind') : null;
  if (says !== KIND) {
    return null;
  }
  const result = v.safeParse(OwnShareShape, value);
  if (!result.success) {
    const where = result.issues.map((issue) => v.getDotPath(issue) ?? 'file').join(', ');
    throw new Error(`Phần khóa sai cấu trúc / The share of keys has a wrong shape: ${where}`);
  }
  return result.output;
}

/** The keys of the share's holder: as keysOf makes them of the whole file. They follow what `share` gives. */
export function keysOfShare(share: () => OwnShare, clock: () => number = Date.now): SubgraphKeys {
  const { audience } = share();
  const source = {
    grants: () => share().grants,
    macTo: (to: string) => writtenMacKeys(() => share().macTo[to] ?? [], clock),
    macToMember: (to: string) => memberMacKeys(() => share().toMembers, { from: audience, to }, clock),
    macFrom: (from: string) => writtenMacKeys(() => share().macFrom[from] ?? [], clock),
  };
  return subgraphKeys(grantKeysFrom(source, audience, clock), {
    seals: writtenGenerationKeys(() => share().seal, clock),
    blinds: writtenGenerationKeys(() => share().blind, clock),
    namings: writtenGenerationKeys(() => share().naming, clock),
    lastings: keptGenerations(
      () => share().lasting,
      (seed) => signingKeyOf(Buffer.from(seed, 'base64url')),
      clock,
    ),
    signedBefore: () => share().signedBefore,
  });
}

function macsOf(secrets: HubKeys['mac'], pair: MacPair, isOwn: boolean): WrittenMacKey[] {
  return secrets.map((secret) => {
    const { id, key } = isOwn ? macKeyOf(secret, pair) : memberMacKeyOf(toMembers(secret, pair.from), pair);
    return { id, key: key.export().toString('base64url'), from: secret.from, until: secret.until };
  });
}

type Pair = HubKeys['grants'][string][number];
const whole = (pair: Pair): Pair => pair;
const shown = ({ publicJwk, from, until }: Pair): Omit<Pair, 'privateJwk'> => ({ publicJwk, from, until });
