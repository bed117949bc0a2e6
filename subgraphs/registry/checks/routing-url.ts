import { BlockList, isIP } from 'node:net';

import type { CheckInput } from './check-subgraph.ts';
import type { Draft } from './reading/draft.ts';

/** What the routing URL may not be. The gateway checks the resolved address once more at each connection. Null: none was given, nothing is wrong. */
export function routingUrlFaults({
  routingUrl,
  mode,
  hosts,
}: Pick<CheckInput, 'routingUrl' | 'mode' | 'hosts'>): readonly Draft[] {
  if (routingUrl === null) {
    return [];
  }
  if (!URL.canParse(routingUrl)) {
    return [refused('không phải URL tuyệt đối', 'it is no absolute URL')];
  }
  const url = new URL(routingUrl);
  const isDemoLoopback = mode === 'demo' && isLoopback(url);
  return [
    ...schemeFaults(url, isDemoLoopback),
    ...partFaults(url, routingUrl),
    ...portFaults(url),
    ...(isDemoLoopback ? [] : hostFaults(url, hosts, mode)),
  ];
}

function schemeFaults(url: URL, isDemoLoopback: boolean): Draft[] {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isDemoLoopback)
    ? []
    : [
        refused(
          'phải là https; http chỉ được dùng với máy cục bộ ở chế độ trình diễn',
          'it must be https; http is for loopback in demo mode alone',
        ),
      ];
}

function partFaults(url: URL, written: string): Draft[] {
  return [
    ...(url.username !== '' || url.password !== ''
      ? [refused('không được chứa tên hoặc mật khẩu', 'it may hold neither user name nor password')]
      : []),
    ...(written.includes('#') ? [refused('không được có phần sau dấu #', 'it may have no fragment')] : []),
    // What URL drops without a word is not what its writer saw.
    ...(/[\s\\]|[^\x21-\x7E]/.test(written)
      ? [refused('có ký tự không thuộc URL', 'it has characters that no URL has')]
      : []),
  ];
}

const HTTPS = 443;
const FIRST_FREE_PORT = 1024;

function portFaults({ port }: URL): Draft[] {
  return port === '' || Number(port) === HTTPS || Number(port) >= FIRST_FREE_PORT
    ? []
    : [refused('cổng phải là 443 hoặc từ 1024', 'its port must be 443 or from 1024 up')];
}

function hostFaults(url: URL, hosts: readonly string[], mode: CheckInput['mode']): Draft[] {
  const host = bareHost(url);
  if (isIP(host) !== 0 && mode === 'production' && isReserved(host)) {
    return [
      refused(
        'địa chỉ IP thuộc dải nội bộ hoặc dành riêng',
        'its IP address is of a private or reserved range',
      ),
    ];
  }
  return hosts.some((allowed) => allowed.toLowerCase() === host)
    ? []
    : [
        refused(
          'máy chủ không nằm trong danh sách cho phép của cơ quan (allowRoutingHost)',
          'its host is not among those allowed to the agency (allowRoutingHost)',
        ),
      ];
}

function isLoopback(url: URL): boolean {
  const host = bareHost(url);
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

// "[::1]" is written with brackets; "host." is "host".
function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

// https://www.iana.org/assignments/iana-ipv4-special-registry and its sister for IPv6: nothing there is a ministry's public server.
const RESERVED_IPV4 = new BlockList();
// A list of its own: one with both kinds reads an address of IPv4 as one of IPv6, too.
const RESERVED_IPV6 = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  RESERVED_IPV4.addSubnet(network, prefix, 'ipv4');
}
// Everything outside global unicast, the documentation range, and 6to4 and NAT64, which carry an IPv4 address inside.
for (const [network, prefix] of [
  ['::', 3],
  ['2001:db8::', 32],
  ['2001::', 23],
  ['2002::', 16],
  ['4000::', 2],
  ['8000::', 1],
] as const) {
  RESERVED_IPV6.addSubnet(network, prefix, 'ipv6');
}

function isReserved(host: string): boolean {
  return isIP(host) === 6 ? RESERVED_IPV6.check(host, 'ipv6') : RESERVED_IPV4.check(host);
}

function refused(vi: string, en: string): Draft {
  return {
    rule: 'routing-url',
    severity: 'ERROR',
    coordinate: null,
    place: null,
    vi: `URL định tuyến không được nhận: ${vi}.`,
    en: `The routing URL is not taken: ${en}.`,
  };
}
