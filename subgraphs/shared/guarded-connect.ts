import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';

import { buildConnector } from 'undici';

import { isLoopbackAddress, mayReach, type ReachTerms } from './reachable-address.ts';

type Connector = ReturnType<typeof buildConnector>;

/** The connection was not opened, since the routing URL leads where no member may be. The message names neither host nor address. */
export class UnreachableByRule extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'UnreachableByRule';
  }
}

/**
 * Opens connections to members. What their names resolve to is looked at for each connection, since a name may lead elsewhere
 * tomorrow; plain http is for this machine in a demo alone.
 */
export function guardedConnect(terms: ReachTerms, connectMs: number): Connector {
  const connect = buildConnector({ allowH2: false, timeout: connectMs, lookup: guardedLookup(terms) });
  return (options, callback) => {
    const refused = refusalOf(options, terms);
    if (refused !== null) {
      queueMicrotask(() => callback(refused, null));
      return;
    }
    connect(options, callback);
  };
}

function refusalOf(
  { hostname, protocol }: { readonly hostname: string; readonly protocol: string },
  terms: ReachTerms,
): UnreachableByRule | null {
  const literal = hostname.replace(/^\[|\]$/g, '');
  // A name is resolved by the lookup below; an address is not looked up at all.
  const isAllowed = isIP(literal) === 0 || mayReach(literal, terms);
  const isOwn = literal === 'localhost' || (isIP(literal) !== 0 && isLoopbackAddress(literal));
  if (protocol !== 'https:' && !(terms.mode === 'demo' && isOwn)) {
    return new UnreachableByRule('The routing URL has to be https.');
  }
  return isAllowed ? null : new UnreachableByRule(NO_ADDRESS);
}

const NO_ADDRESS = 'The routing URL leads to an address at which no member may be.';

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

// One address among several that may not be reached refuses them all: which is taken is not ours to choose.
function guardedLookup(terms: ReachTerms) {
  return (hostname: string, options: LookupOptions, found: Found): void => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) {
        found(error ?? new UnreachableByRule('The name of the routing URL leads nowhere.'), []);
      } else if (!addresses.every(({ address }) => mayReach(address, terms))) {
        found(new UnreachableByRule(NO_ADDRESS), []);
      } else if (options.all === true) {
        found(null, addresses);
      } else {
        found(null, first.address, first.family);
      }
    });
  };
}
