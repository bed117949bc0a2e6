import { describe, expect, test } from 'vitest';

import { mayReach } from '#shared/reachable-address.ts';

const PUBLIC = ['113.160.1.1', '8.8.8.8', '2402:800::1', '::ffff:8.8.8.8'];
const INSIDE = [
  '127.0.0.1',
  '127.9.9.9',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '192.0.2.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  'ff02::1',
  '2002:7f00:1::',
  '64:ff9b::7f00:1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::FFFF:169.254.169.254',
  'not an address',
  '',
];
const production = { mode: 'production', networks: [] } as const;

describe('in production', () => {
  test.each(PUBLIC)('a member may answer at %s', (address) => {
    expect(mayReach(address, production)).toBe(true);
  });

  test.each(INSIDE)('no member may be at %j', (address) => {
    expect(mayReach(address, production)).toBe(false);
  });

  test('a network of the state that is named may be reached, and no other', () => {
    const terms = { mode: 'production', networks: ['10.20.0.0/16', 'fd00:20::/32'] } as const;

    expect(['10.20.3.4', 'fd00:20::5'].map((address) => mayReach(address, terms))).toEqual([true, true]);
    expect(['10.21.0.1', 'fd00:21::1', '127.0.0.1'].map((address) => mayReach(address, terms))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('in a demo', () => {
  const demo = { mode: 'demo', networks: [] } as const;

  test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('a member may be on this machine, at %s', (address) => {
    expect(mayReach(address, demo)).toBe(true);
  });

  test.each(['10.0.0.1', '169.254.169.254', '0.0.0.0'])('a member may not be at %s', (address) => {
    expect(mayReach(address, demo)).toBe(false);
  });
});
