import { describe, expect, test } from 'vitest';

import type { Caller, Represented } from '#shared/caller.ts';

import { actsFor } from '../../../subgraphs/dossiers/rules/acts-for.ts';
import { aCallerFor, aCitizen, aMachine, anOfficer, anonymous, aService } from '../../support/callers.ts';

const representing = (...represents: readonly Represented[]): Caller => ({ ...aCitizen('me'), represents });

describe('on whose behalf somebody takes steps', () => {
  test('a person acts for themselves, their minor children and whoever named them as representative', () => {
    const caller = representing(
      { ref: 'child', basis: 'MINOR', coordinates: 'ALL' },
      { ref: 'elder', basis: 'REPRESENTATION', coordinates: new Set(['Citizen.dossiers']) },
    );

    expect(actsFor(caller)).toEqual({ refs: ['me', 'child', 'elder'], unit: null });
  });

  test('whoever merely lets a person read their dossiers, or is in danger, is not acted for', () => {
    const caller = representing(
      { ref: 'one', basis: 'CONSENT', coordinates: 'ALL' },
      { ref: 'two', basis: 'EMERGENCY', coordinates: 'ALL' },
      { ref: 'three', basis: 'REPRESENTATION', coordinates: new Set(['Citizen.fullName']) },
    );

    expect(actsFor(caller)).toEqual({ refs: ['me'], unit: null });
  });

  test('a legal representative acts for themselves and the organisation', () => {
    const caller = aCallerFor(
      { kind: 'REPRESENTATIVE', ref: 'me', organization: 'company', account: 'a' },
      'OWN_DATA',
    );

    expect(actsFor(caller)).toEqual({ refs: ['me', 'company'], unit: null });
  });

  test('an officer acts for their unit, a system for its agency when it holds the scope for steps', () => {
    expect(actsFor(anOfficer('H26.9001'))).toEqual({ refs: [], unit: 'H26.9001' });
    expect(actsFor(aMachine('H38', ['dossier:process']))).toEqual({ refs: [], unit: 'H38' });
    expect(actsFor(aMachine('H38', ['dossier:read', 'dossier:sync']))).toEqual({ refs: [], unit: null });
  });

  test.each([
    ['nobody who signed in', anonymous],
    ['a service of the hub', aService('gateway')],
    ['data protection', aCallerFor({ kind: 'DATA_PROTECTION', account: 'a' }, 'DATA_PROTECTION')],
  ])('%s acts for nobody', (_who, caller) => {
    expect(actsFor(caller)).toEqual({ refs: [], unit: null });
  });
});
