import { describe, expect, test } from 'vitest';

import { routingUrlFaults } from '../../../subgraphs/registry/checks/routing-url.ts';

const HOSTS = [
  'api.moh.gov.vn',
  '10.1.2.3',
  '8.8.8.8',
  '127.0.0.1',
  '[::1]',
  '169.254.169.254',
  '2001:4860:4860::8888',
  'fd00::1',
];
const faults = (routingUrl: string | null, mode: 'demo' | 'production' = 'production'): readonly string[] =>
  routingUrlFaults({ routingUrl, mode, hosts: HOSTS }).map(({ en }) => en);

describe('a routing URL that is taken', () => {
  test.each([
    ['https on an allowed host', 'https://api.moh.gov.vn/graphql'],
    ['the port of https in words', 'https://api.moh.gov.vn:443/graphql'],
    ['a port from 1024 up', 'https://api.moh.gov.vn:8443/graphql'],
    ['a host in capitals', 'https://API.MOH.GOV.VN/graphql'],
    ['a public address that is allowed', 'https://8.8.8.8/graphql'],
    ['a public address of IPv6 that is allowed', 'https://[2001:4860:4860::8888]/graphql'],
  ])('in production: %s', (_what, url) => {
    expect(faults(url)).toEqual([]);
  });

  test.each([
    'http://127.0.0.1:4021/graphql',
    'http://localhost:4021/graphql',
    'http://[::1]:4021/',
    'https://127.0.0.1:4021/',
  ])('in demo mode: %s', (url) => {
    expect(faults(url, 'demo')).toEqual([]);
  });

  test('none at all: the SDL alone is checked', () => {
    expect(faults(null)).toEqual([]);
  });
});

describe('a routing URL that is refused', () => {
  test.each([
    ['http', 'http://api.moh.gov.vn/graphql', 'it must be https'],
    ['another scheme', 'file:///etc/passwd', 'it must be https'],
    ['no URL', 'api.moh.gov.vn', 'it is no absolute URL'],
    ['credentials', 'https://user:secret@api.moh.gov.vn/', 'neither user name nor password'],
    ['a fragment', 'https://api.moh.gov.vn/#x', 'no fragment'],
    ['an empty fragment', 'https://api.moh.gov.vn/#', 'no fragment'],
    ['a port of another service', 'https://api.moh.gov.vn:22/', 'its port must be 443'],
    ['the port of http', 'https://api.moh.gov.vn:80/', 'its port must be 443'],
    ['a host that is not allowed', 'https://evil.example/graphql', 'its host is not among those allowed'],
    [
      'a host that only ends like an allowed one',
      'https://evil-api.moh.gov.vn/',
      'its host is not among those allowed',
    ],
    [
      'an allowed name in front of another',
      'https://api.moh.gov.vn.evil.example/',
      'its host is not among those allowed',
    ],
    ['a private address, allowed or not', 'https://10.1.2.3/', 'private or reserved range'],
    ['the address of a cloud’s own data', 'https://169.254.169.254/', 'private or reserved range'],
    ['loopback', 'https://127.0.0.1:8443/', 'private or reserved range'],
    ['loopback of IPv6', 'https://[::1]:8443/', 'private or reserved range'],
    ['a private address of IPv6', 'https://[fd00::1]/', 'private or reserved range'],
    ['an address of IPv4 inside IPv6', 'https://[::ffff:10.0.0.1]/', 'private or reserved range'],
    ['loopback written as a number', 'https://2130706433/', 'private or reserved range'],
    ['loopback written in octal', 'https://0177.0.0.1/', 'private or reserved range'],
    ['a line break', 'https://api.moh.gov.vn/\ngraphql', 'characters that no URL has'],
    ['a backslash', 'https://api.moh.gov.vn\\@evil.example/', 'characters that no URL has'],
  ])('%s', (_what, url, expected) => {
    expect(faults(url).join(' ')).toContain(expected);
  });

  test('http on another machine, in demo mode too', () => {
    expect(faults('http://api.moh.gov.vn:8080/', 'demo').join(' ')).toContain('it must be https');
  });
});
