import { BlockList, isIP } from 'node:net';

import type { HubMode } from './define.ts';

/** Which addresses a member's routing URL may lead to. */
export interface ReachTerms {
  readonly mode: HubMode;
  /** Networks of the state in which members answer though they are not public, as CIDR, e.g. `10.20.0.0/16`. */
  readonly networks: readonly string[];
}

// IANA's special-purpose registries: what no public service answers on. Whoever could name one of these in a routing URL would have
// the gateway ask its own neighbours. @see RFC 6890; https://www.iana.org/assignments/iana-ipv4-special-registry
const SPECIAL = listOf([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/127',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
]);
const LOOPBACK = listOf(['127.0.0.0/8', '::1/128']);

/** Whether a member may be reached at an address: a public one, one of the named networks, or in a demo this machine's own. */
export function mayReach(address: string, { mode, networks }: ReachTerms): boolean {
  if (mode === 'demo' && isLoopbackAddress(address)) {
    return true;
  }
  return !isIn(SPECIAL, address) || isIn(listOf(networks), address);
}

/** Whether an address is this machine's own. */
export function isLoopbackAddress(address: string): boolean {
  return isIn(LOOPBACK, address);
}

function isIn(list: BlockList, address: string): boolean {
  const bare = unmapped(address);
  // What is no address is nowhere that may be reached.
  const family = isIP(bare);
  return family === 0 ? list === SPECIAL : list.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

// An IPv4 address inside an IPv6 one is that IPv4 address (RFC 4291, section 2.5.5.2); Node writes it with its dots.
function unmapped(address: string): string {
  return address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/');
    list.addSubnet(address, Number(bits), isIP(address) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}
