import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import type { DatedKey } from './dated-key.ts';
import { derivedKey } from './derived-key.ts';
import { keptCurrent, type Made } from './kept-current.ts';
import type { HubKeys, KeyPair } from './key-file.ts';
import { generationKeys, lastingGenerationKeys } from './key-generations.ts';
import { keyIdOf } from './key-id.ts';
import { nextChange, presentKey, takenKeys, type KeyTimes } from './key-times.ts';
import { macKeysOf, memberMacKeys, type MacKeys } from './mac-keys.ts';
import { secretsToMembers } from './secrets-to-members.ts';
import { subgraphKeys } from './subgraph-keys.ts';

/** The issuer name under which the gateway signs grants. */
export const GATEWAY = 'gateway';

/** Everyone who may sign a grant: the gateway, and each subgraph for its own service identity. */
export const GRANT_ISSUERS: readonly string[] = [GATEWAY, ...SUBGRAPHS];

/** A key whose grants are taken, and whose it is. */
export interface TakenKey {
  readonly issuer: string;
  /** Ed25519. */
  readonly key: KeyObject;
}

/**
 * What one process may use to make and check grants. The keys are those of the moment in which they are asked for: they follow
 * the key file, so read them anew each time, and do not copy this object by spreading it.
 */
export interface GrantKeys {
  /** Who holds these keys: `gateway` or a subgraph's name. */
  readonly holder: string;
  /** Ed25519. Signs this holder's own grants. Reading it throws where the holder is a member, which has none. */
  readonly privateKey: KeyObject;
  /** Ed25519, by issuer: the other half of the key that each signs with now. */
  readonly publicKeys: ReadonlyMap<string, KeyObject>;
  /** By key id: every key whose grants are taken now. Another map when that changes. */
  readonly taken: ReadonlyMap<string, TakenKey>;
  /** The MAC keys of requests that this holder sends, by audience. */
  readonly macTo: ReadonlyMap<string, MacKeys>;
  /** The MAC keys of requests that this holder sends to a member, a subgraph that is none of the hub's own. */
  readonly macToMember: (member: string) => MacKeys;
  /** The MAC keys of requests that this holder gets, by issuer. */
  readonly macFrom: ReadonlyMap<string, MacKeys>;
}

/** A key that seals or indexes columns at rest, under the id that is written beside what was made with it. */
export interface SealKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** What one subgraph may hold: its own secrets, and of the others only what it needs to check them. */
export interface SubgraphKeys extends GrantKeys {
  /** AES-256: seal with the first, open with the one named; they follow the key file. No other subgraph has the same. */
  readonly seals: readonly SealKey[];
  /** HMAC-SHA-256, by generation: write an index for each, look for any; they follow the key file. No other subgraph has the same. */
  readonly blinds: readonly SealKey[];
  /**
   * HMAC-SHA-256, by generation: make digests and names with the first, compare with any; they follow the key file. An older one is gone a
   * month after the next is used, so nothing that is kept longer may be found by them. No other subgraph has the same.
   */
  readonly namings: readonly DatedKey[];
  /** Ed25519. Signs what has to be checked for years; it follows the key file. No other subgraph has the same. */
  readonly lasting: KeyObject;
  /** The raw public keys (base64url) of all that this subgraph signs or has signed for years. */
  readonly signers: readonly string[];
}

/** What the gateway holds beside its grant keys. */
export interface GatewayKeys extends GrantKeys {
  /** The key pair of the demo's token issuer. Null: tokens come from a real issuer. */
  readonly demoIssuer: { readonly privateKey: KeyObject; readonly publicKey: KeyObject } | null;
  /** HMAC-SHA-256: makes of an account's name at its issuer what the log knows it by. */
  readonly account: KeyObject;
}

/** The share of the hub's keys that belongs to one subgraph. `clock`: milliseconds since the epoch, by which keys begin and end. */
export function keysOf(keys: HubKeys, subgraph: string, clock: () => number = Date.now): SubgraphKeys {
  const seals = generationKeys(() => keys.seal, `seal:${subgraph}`, clock);
  const blinds = generationKeys(() => keys.blind, `blind:${subgraph}`, clock);
  return subgraphKeys(grantKeys(keys, subgraph, clock), {
    seals,
    blinds,
    // As it was derived when the first blind secret was the only one: what was named then is compared still.
    namings: generationKeys(() => keys.lasting, `blind:${subgraph}`, clock),
    lastings: lastingGenerationKeys(() => keys.lasting, subgraph, clock),
    signedBefore: () => keys.signedBefore[subgraph] ?? [],
  });
}

/** The share of the hub's keys that belongs to the gateway. `clock`: as with keysOf. */
export function gatewayKeysOf(keys: HubKeys, clock: () => number = Date.now): GatewayKeys {
  const pair = keys.demoIssuer;
  return Object.assign(grantKeys(keys, GATEWAY, clock), {
    demoIssuer: pair === null ? null : { privateKey: privateKeyOf(pair), publicKey: publicKeyOf(pair) },
    account: accountKeyOf(keys),
  });
}

function accountKeyOf({ account, accountKey }: HubKeys): KeyObject {
  return accountKey === null
    ? derivedKey(account ?? '', 'account')
    : createSecretKey(Buffer.from(accountKey, 'base64url'));
}

function grantKeys(keys: HubKeys, holder: string, clock: () => number): GrantKeys {
  if (keys.grants[holder] === undefined) {
    throw new Error(
      `The key file has no grant key for "${holder}". Add one, or let demo mode make the file anew.`,
    );
  }
  const secrets = (): HubKeys['mac'] => keys.mac;
  return grantKeysFrom(
    {
      grants: () => keys.grants,
      macTo: (to) => macKeysOf(secrets, { from: holder, to }, clock),
      macToMember: (to) => memberMacKeys(() => secretsToMembers(keys, holder), { from: holder, to }, clock),
      macFrom: (from) => macKeysOf(secrets, { from, to: holder }, clock),
    },
    holder,
    clock,
  );
}

/** A pair as it is written; the private half is there for its holder alone. */
interface WrittenPair extends Pick<KeyPair, 'publicJwk'> {
  readonly privateJwk?: KeyPair['privateJwk'] | undefined;
}
type Grants = Readonly<Record<string, readonly (WrittenPair & KeyTimes)[]>>;

/** Where the keys of a holder come from: the whole key file, or the holder's own share of it. */
export interface GrantSource {
  readonly grants: () => Grants;
  readonly macTo: (audience: string) => MacKeys;
  readonly macToMember: (member: string) => MacKeys;
  readonly macFrom: (issuer: string) => MacKeys;
}

/** The grant keys of a holder, which follow their source. */
export function grantKeysFrom(source: GrantSource, holder: string, clock: () => number): GrantKeys {
  const current = keptCurrent(source.grants, (grants, at) => grantRing(grants, holder, at), clock);
  const others = Object.keys(source.grants());
  return {
    holder,
    get privateKey() {
      return presentOf(current().own);
    },
    get publicKeys() {
      return current().publicKeys;
    },
    get taken() {
      return current().taken;
    },
    // A member speaks to nobody.
    macTo: new Map((others.includes(holder) ? others : []).map((to) => [to, source.macTo(to)])),
    macToMember: source.macToMember,
    macFrom: new Map(others.map((from) => [from, source.macFrom(from)])),
  };
}

interface GrantRing extends Pick<GrantKeys, 'publicKeys' | 'taken'> {
  /** Null: the holder is a member, and signs no grants. */
  readonly own: KeyObject | null;
}

function presentOf(own: KeyObject | null): KeyObject {
  if (own === null) {
    throw new Error('A member signs no grants: it speaks to nobody.');
  }
  return own;
}

function grantRing(grants: Grants, holder: string, at: number): Made<GrantRing> {
  const own = grants[holder];
  const issuers = Object.entries(grants);
  const taken = issuers.flatMap(([issuer, pairs]) =>
    takenKeys(pairs, at).map((pair) => ({ issuer, key: publicKeyOf(pair) })),
  );
  return {
    value: {
      own: own === undefined ? null : privateKeyOf(presentKey(own, at)),
      publicKeys: new Map(issuers.map(([issuer, pairs]) => [issuer, publicKeyOf(presentKey(pairs, at))])),
      taken: new Map(taken.map((one) => [keyIdOf(one.key), one])),
    },
    until: nextChange(Object.values(grants).flat(), at),
  };
}

function privateKeyOf({ privateJwk }: WrittenPair): KeyObject {
  if (privateJwk === undefined) {
    throw new Error('A share of the keys lacks the private half of its holder.');
  }
  return createPrivateKey({ key: privateJwk, format: 'jwk' });
}

const publicKeyOf = (pair: WrittenPair): KeyObject => createPublicKey({ key: pair.publicJwk, format: 'jwk' });
