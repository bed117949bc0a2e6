import { expect, test } from 'vitest';

import { canonicalHost } from '../../../subgraphs/registry/rules/routing-host.ts';

test.each([
  ['bhyt.moh.gov.vn', 'bhyt.moh.gov.vn'],
  ['BHYT.Moh.Gov.VN', 'bhyt.moh.gov.vn'],
  [' bhyt.moh.gov.vn. ', 'bhyt.moh.gov.vn'],
  ['xn--thi-4ja.example', 'xn--thi-4ja.example'],
])('the host "%s" is kept as %s', (given, kept) => {
  expect(canonicalHost(given)).toBe(kept);
});

test.each([
  ['https://bhyt.moh.gov.vn', 'a scheme'],
  ['bhyt.moh.gov.vn:8443', 'a port'],
  ['bhyt.moh.gov.vn/graphql', 'a path'],
  ['user@bhyt.moh.gov.vn', 'a user'],
  ['10.0.0.1', 'an address'],
  ['[::1]', 'an address'],
  ['2130706433', 'a number that is an address'],
  ['0x7f.1', 'an address in disguise'],
  ['localhost', 'a name of this machine'],
  ['db.internal', 'a name of an inner network'],
  ['printer.local', 'a name of an inner network'],
  ['*.moh.gov.vn', 'a wildcard'],
  ['bhyt..gov.vn', 'an empty part'],
  ['-bhyt.gov.vn', 'a hyphen at the beginning of a part'],
  ['bảohiểm.gov.vn', 'letters that are not written in ASCII'],
  [`${'a'.repeat(64)}.gov.vn`, 'a part of more than 63 letters'],
  [`${'a.'.repeat(130)}vn`, 'more than 253 letters'],
  ['', 'nothing'],
])('the host "%s" is not taken: it has %s', (given) => {
  expect(canonicalHost(given)).toBeNull();
});
