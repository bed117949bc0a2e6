import { timingSafeEqual, type KeyObject } from 'node:crypto';

import { keyedHash } from './keyed-hash.ts';
import type { MacKeys } from './mac-keys.ts';

/** The headers by which one service of the hub speaks to another. */
export const HUB_HEADERS = {
  grant: 'x-hub-grant',
  mac: 'x-hub-mac',
  at: 'x-hub-at',
  via: 'x-hub-via',
} as const;

/** The header that tells how many milliseconds the asker still waits, in decimal. A hint: nothing is granted by it, so no MAC covers it. */
export const DEADLINE_HEADER = 'x-hub-deadline-ms';

/** What a request MAC covers: nobody may take a grant and put another body, way or time to it. */
export interface MacInput {
  readonly grant: string;
  /** When it was sent, milliseconds since the epoch, in decimal. */
  readonly at: string;
  /** The coordinate that the references in the body came from, e.g. `Dossier.owner`; empty: none. */
  readonly via: string;
  /** As it goes over the wire. Bytes save an encoding where they are at hand. */
  readonly body: string | Buffer;
}

// A request older than this is refused: long enough for a queue, short enough to be worthless to whoever recorded it.
const LONGEST_AGE_MS = 30_000;

/** The MAC of one request by the key of the moment, as the header holds it: the key's id, a dot, HMAC-SHA-256 in base64url. */
export function macOf(input: MacInput, keys: Pick<MacKeys, 'present'>): string {
  const { id, key } = keys.present();
  return `${id}.${hmacOf(input, key)}`;
}

/** Whether the MAC fits the request, by a key that is taken, and the request is fresh at `now` (milliseconds since the epoch). */
export function isMacValid(
  mac: string,
  input: MacInput,
  check: { readonly keys: Pick<MacKeys, 'named'> | undefined; readonly now: number },
): boolean {
  const dot = mac.indexOf('.');
  const key = dot < 0 ? undefined : check.keys?.named(mac.slice(0, dot));
  if (!key) {
    return false;
  }
  const expected = Buffer.from(hmacOf(input, key));
  const given = Buffer.from(mac.slice(dot + 1));
  const fresh = Math.abs(check.now - Number(input.at)) <= LONGEST_AGE_MS;
  return fresh && given.length === expected.length && timingSafeEqual(given, expected);
}

function hmacOf({ at, grant, via, body }: MacInput, key: KeyObject): string {
  return keyedHash(key, `${at}\n${grant}\n${via}\n`, body);
}
