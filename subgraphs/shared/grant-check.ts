import type { IncomingMessage } from 'node:http';

import type { Caller } from './caller.ts';
import { verifyGrant, type VerifiedGrant } from './grant.ts';
import type { GrantKeys } from './keys.ts';
import { DEADLINE_HEADER, HUB_HEADERS, isMacValid } from './request-mac.ts';

/** What a subgraph needs to tell whether a request comes from the gateway or another service of the hub. */
export interface GrantCheckOptions {
  readonly keys: Pick<GrantKeys, 'holder' | 'taken' | 'macFrom'>;
  readonly now: () => Date;
}

/** Whom a request speaks for, and by which way its references were reached. */
export interface Granted {
  /** Who signed the grant: `gateway`, or a service that speaks for itself. */
  readonly issuer: string;
  readonly caller: Caller;
  /** The grant itself: whoever delegates shows it again. */
  readonly grant: string;
  readonly via: string;
  /** How long the asker still waits, in milliseconds. Null: they did not say. */
  readonly waitsMs: number | null;
}

/** What of a request tells who sent it. */
export type Asking = Pick<IncomingMessage, 'headers'>;

/** What a request was granted. Null: it has no valid grant and gets nothing. */
export type GrantCheck = (request: Asking, body: Buffer) => Promise<Granted | null>;

// A grant lives a minute; this many callers a minute are remembered before the oldest is checked anew.
const REMEMBERED = 2_000;

/**
 * Checks grants and request MACs. A grant's signature is verified once and remembered until it ends or the keys change; the MAC is
 * checked on every request.
 */
export function createGrantCheck(options: GrantCheckOptions): GrantCheck {
  const verified = new Map<string, VerifiedGrant>();
  let { taken } = options.keys;
  return async (request, body) => {
    const grant = headerOf(request, HUB_HEADERS.grant);
    if (options.keys.taken !== taken) {
      // A key may be gone, and what it signed with it.
      verified.clear();
      taken = options.keys.taken;
    }
    const known = await knownGrant(verified, grant, options);
    if (!known) {
      return null;
    }
    const keys = options.keys.macFrom.get(known.issuer);
    const via = headerOf(request, HUB_HEADERS.via);
    const input = { grant, at: headerOf(request, HUB_HEADERS.at), via, body };
    const check = { keys, now: options.now().getTime() };
    return isMacValid(headerOf(request, HUB_HEADERS.mac), input, check)
      ? { issuer: known.issuer, caller: known.caller, grant, via, waitsMs: waitsOf(request) }
      : null;
  };
}

// A hint of whoever passed the check: nothing is granted by it.
function waitsOf(request: Asking): number | null {
  const milliseconds = Number.parseInt(headerOf(request, DEADLINE_HEADER), 10);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

function headerOf(request: Asking, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

async function knownGrant(
  verified: Map<string, VerifiedGrant>,
  grant: string,
  options: GrantCheckOptions,
): Promise<VerifiedGrant | null> {
  const now = options.now();
  const remembered = verified.get(grant);
  if (remembered && remembered.expiresAt > now.getTime()) {
    return remembered;
  }
  verified.delete(grant);
  const { holder, taken } = options.keys;
  const fresh = await verifyGrant(grant, { audience: holder, now }, taken).catch(() => null);
  // Where the keys changed while it was checked, it is checked again the next time.
  if (fresh && options.keys.taken === taken) {
    remember(verified, grant, fresh);
  }
  return fresh;
}

function remember(verified: Map<string, VerifiedGrant>, grant: string, fresh: VerifiedGrant): void {
  if (verified.size >= REMEMBERED) {
    for (const oldest of verified.keys()) {
      verified.delete(oldest);
      break;
    }
  }
  verified.set(grant, fresh);
}
