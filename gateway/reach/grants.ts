import { ANONYMOUS, type Caller } from '#shared/caller.ts';
import { GRANT_SECONDS, signGrant } from '#shared/grant.ts';
import type { GatewayKeys } from '#shared/keys.ts';

import { BoundedCache } from '../plan/bounded-cache.ts';
import type { ToldWhoAsks } from '../supergraph/told-who-asks.ts';
import { narrowed } from './narrowed-caller.ts';

/** The grant of a caller for one subgraph. */
export type Grants = (audience: string, caller: Caller) => Promise<string>;

/** Who signs, and which subgraphs are told who asks. */
export interface GrantsOptions {
  readonly keys: Pick<GatewayKeys, 'holder' | 'privateKey'>;
  readonly now: () => Date;
  readonly toldWhoAsks: ToldWhoAsks;
}

interface Signed {
  readonly grant: Promise<string>;
  /** Until when it is used, in milliseconds since the epoch. */
  readonly until: number;
}

const REMEMBERED_GRANTS = 5_000;
// A grant is used for half of its time, so that it is still good when the subgraph looks at it.
const GRANT_USE_MS = (GRANT_SECONDS / 2) * 1000;

/**
 * Signs grants. Signing takes 35 µs and checking 97: a caller's grant is made once per audience and used again, until the key that
 * signed it is replaced. Rights over other people may end at once, so the grant of a caller who has any lives as long as the caller:
 * for one request.
 */
export function createGrants({ keys, now, toldWhoAsks }: GrantsOptions): Grants {
  let key = keys.privateKey;
  let shared = new BoundedCache<Signed>(REMEMBERED_GRANTS);
  // The grants of one caller, who is one request's: it asks several times.
  let own = new WeakMap<Caller, Map<string, Signed>>();
  const nameOf = createNames();
  const sign = (audience: string, caller: Caller, at: Date): Promise<string> =>
    signGrant(narrowed(caller, toldWhoAsks.get(audience)), { issuer: keys.holder, audience, now: at }, key);
  const sharedGrant = (audience: string, caller: Caller, at: Date): Signed => {
    const name = `${audience} ${nameOf(caller)}`;
    const known = shared.get(name);
    if (known && isUsed(known, at)) {
      return known;
    }
    const signed = { grant: sign(audience, caller, at), until: at.getTime() + GRANT_USE_MS };
    shared.set(name, signed);
    return signed;
  };
  const signedFor = (audience: string, caller: Caller, at: Date): Signed =>
    caller.represents.length > 0
      ? { grant: sign(audience, caller, at), until: Number.POSITIVE_INFINITY }
      : sharedGrant(audience, caller, at);
  return (audience, caller) => {
    const told = toldWhoAsks.has(audience) ? caller : ANONYMOUS;
    const at = now();
    if (keys.privateKey !== key) {
      key = keys.privateKey;
      shared = new BoundedCache(REMEMBERED_GRANTS);
      own = new WeakMap();
    }
    const kept = own.get(told) ?? new Map<string, Signed>();
    const known = kept.get(audience);
    if (known && isUsed(known, at)) {
      return known.grant;
    }
    const signed = signedFor(audience, told, at);
    own.set(told, kept.set(audience, signed));
    return signed.grant;
  };
}

function isUsed({ until }: Signed, at: Date): boolean {
  return until > at.getTime();
}

// What equal callers have in common as a text. A request asks many times for the same caller, whose text is made once; what a
// purpose opens is one object for all who share it, and long, so that it is named by a number.
function createNames(): (caller: Caller) => string {
  const names = new WeakMap<Caller, string>();
  const numbers = new WeakMap<Caller['opens'], number>();
  let last = 0;
  const numberOf = (opens: Caller['opens']): number => {
    const number = numbers.get(opens) ?? (last += 1);
    numbers.set(opens, number);
    return number;
  };
  return (caller) => {
    const { opens, represents: _nobody, ...rest } = caller;
    const name = names.get(caller) ?? `${numberOf(opens)} ${JSON.stringify(rest)}`;
    names.set(caller, name);
    return name;
  };
}
