import { describe, expect, test } from 'vitest';

import type { Represented } from '#shared/caller.ts';

import { isSelf, mayReadLog } from '../../../subgraphs/access/rules/may-read-log.ts';
import { aCallerFor, aCitizen, anOfficer, anonymous } from '../../support/callers.ts';

describe('a person’s log is theirs, and a minor’s is the parents’', () => {
  test('the person may read it, also for an organisation they represent', () => {
    const actor = { kind: 'REPRESENTATIVE', ref: 'me', organization: 'o', account: 'a' } as const;

    expect(mayReadLog(aCitizen('me'), 'me').allowed).toBe(true);
    expect(mayReadLog(aCallerFor(actor, 'OWN_DATA'), 'me').allowed).toBe(true);
  });

  test.each<[Represented['basis'], boolean]>([
    ['MINOR', true],
    ['REPRESENTATION', false],
    ['CONSENT', false],
    ['EMERGENCY', false],
  ])('who may act for the person by %s may read it: %s', (basis, allowed) => {
    const caller = { ...aCitizen('me'), represents: [{ ref: 'other', basis, coordinates: 'ALL' as const }] };

    expect(mayReadLog(caller, 'other').allowed).toBe(allowed);
  });

  test('what is for the person alone is not for the parents', () => {
    const represents = [{ ref: 'child', basis: 'MINOR' as const, coordinates: 'ALL' as const }];
    const caller = { ...aCitizen('me'), represents };

    expect(isSelf(caller, 'me', 'Citizen.represents').allowed).toBe(true);
    expect(isSelf(caller, 'child', 'Citizen.represents').allowed).toBe(false);
  });

  test('a minor may not read their own, and reads that of their own child', () => {
    const represents = [{ ref: 'child', basis: 'MINOR' as const, coordinates: 'ALL' as const }];
    const caller = { ...aCitizen('me'), isMinor: true, represents };

    expect(mayReadLog(caller, 'me')).toMatchObject({ allowed: false, code: 'FORBIDDEN' });
    expect(mayReadLog(caller, 'child').allowed).toBe(true);
  });

  test('a right over a minor that does not name the log does not open it', () => {
    const coordinates = new Set(['Citizen.fullName']);
    const caller = {
      ...aCitizen('me'),
      represents: [{ ref: 'child', basis: 'MINOR' as const, coordinates }],
    };

    expect(mayReadLog(caller, 'child').allowed).toBe(false);
  });

  test.each([
    ['nobody', anonymous, 'UNAUTHENTICATED'],
    ['an officer', anOfficer(), 'FORBIDDEN'],
    ['another citizen', aCitizen('another'), 'FORBIDDEN'],
  ])('%s may not, and is told by one code whoever it is about', (_who, caller, code) => {
    expect(mayReadLog(caller, 'me')).toMatchObject({ allowed: false, code });
  });
});
