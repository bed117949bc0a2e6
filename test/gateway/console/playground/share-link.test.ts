import { expect, test } from 'vitest';

import { withoutPersonalNumbers } from '../../../../gateway/console/playground/personal-numbers.ts';
import { sharedIn, shareLink } from '../../../../gateway/console/playground/share-link.ts';

const PAGE = 'http://127.0.0.1:4000/playground';
const OFFICER = { persona: 'officer-duong-noi', purpose: 'PROCESS_DOSSIER', case: 'H26.9001-261120-0003' };
const AREA = { query: '{ area(code: "15") { fullName } }', variables: '{"on": "2024-01-01"}' };

test('a link leads back to the session, the operation and its variables', () => {
  const { address, tookNumber } = shareLink(PAGE, OFFICER, AREA);
  const { search, hash } = new URL(address);

  expect(Object.fromEntries(new URLSearchParams(search))).toEqual(OFFICER);
  expect(sharedIn(hash)).toEqual(AREA);
  expect(tookNumber).toBe(false);
});

test('the operation stands in the fragment, which no server sees', () => {
  expect(shareLink(PAGE, OFFICER, AREA).address.split('#')[0]).not.toContain('area');
});

test.each([
  ['in the operation', { ...AREA, query: '{ citizen(personalId: "001087654321") { fullName } }' }],
  ['in the variables', { ...AREA, variables: '{"id": "001087654321"}' }],
  ['of an older identity card', { ...AREA, variables: '{"id": "123456789"}' }],
])('somebody’s number %s is taken out, and that is told', (_where, shared) => {
  const { address, tookNumber } = shareLink(PAGE, OFFICER, shared);

  expect(tookNumber).toBe(true);
  expect(decodeURIComponent(address)).not.toMatch(/001087654321|123456789/);
});

test('a number typed as the case is taken out', () => {
  const { address } = shareLink(PAGE, { ...OFFICER, case: '001087654321' }, AREA);

  expect(address).not.toContain('001087654321');
});

test('codes of dossiers and procedures, days and longer numbers are nobody’s number', () => {
  const text = 'H26.9001-261120-0003 1.001193 2024-01-01 1234567890123 G01.9026.9001-261118-0017';

  expect(withoutPersonalNumbers(text)).toEqual({ text, found: false });
});

test('an address without an operation carries none', () => {
  expect(sharedIn('')).toBeNull();
  expect(sharedIn('#top')).toBeNull();
});
