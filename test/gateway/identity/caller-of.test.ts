import { describe, expect, test } from 'vitest';

import { ANONYMOUS } from '#shared/caller.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { callerOf, type StatedReason } from '../../../gateway/identity/caller-of.ts';
import { type ServiceLookups } from '../../../gateway/identity/service-lookups.ts';
import { type TokenClaims } from '../../../gateway/identity/verify-token.ts';

const citizen: TokenClaims & { readonly personal_id: string } = {
  sub: 'a',
  kind: 'CITIZEN',
  personal_id: '001199999001',
};
const officer: TokenClaims = { sub: 'b', kind: 'OFFICER', unit: 'H26.9001', role: 'ONE_STOP_OFFICER' };
const CASE = 'H26.9001-261121-0007';
const nothing: StatedReason = { purpose: null, caseCode: null };

// Owners that know one person and one case; what they were asked is kept.
function owners(): ServiceLookups & { readonly asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    refOf: async (personalId) => {
      asked.push(personalId);
      return personalId === citizen.personal_id ? 'ref-1' : null;
    },
    casePeople: async (code, unit) => {
      asked.push([code, unit]);
      return code === CASE && unit === 'H26.9001' ? ['ref-1', 'ref-2'] : null;
    },
  };
}

const away: ServiceLookups = {
  refOf: () => Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away')),
  casePeople: () => Promise.reject(new SubgraphFailure('SUBGRAPH_INVALID', 'nonsense')),
};

describe('who asks is told by token, purpose and case together', () => {
  test('without a token it is nobody, whatever purpose and case are named', async () => {
    const caller = await callerOf(null, { purpose: 'PROCESS_DOSSIER', caseCode: CASE }, owners());

    expect(caller).toEqual(ANONYMOUS);
  });

  test('a citizen becomes their ref, and the number goes no further', async () => {
    const caller = await callerOf(citizen, nothing, owners());

    expect(caller).toEqual({
      actor: { kind: 'CITIZEN', ref: 'ref-1' },
      purpose: 'OWN_DATA',
      caseCode: null,
      casePeople: [],
    });
    expect(JSON.stringify(caller)).not.toContain('001199999001');
  });

  test('an officer without a case has a work list', async () => {
    const lookups = owners();

    const caller = await callerOf(officer, nothing, lookups);

    expect(caller).toMatchObject({
      actor: { kind: 'OFFICER', unit: 'H26.9001' },
      purpose: 'WORK_LIST',
      casePeople: [],
    });
    expect(lookups.asked).toEqual([]);
  });

  test('an officer with purpose and case has the people of that case', async () => {
    const caller = await callerOf(officer, { purpose: 'PROCESS_DOSSIER', caseCode: CASE }, owners());

    expect(caller).toMatchObject({
      purpose: 'PROCESS_DOSSIER',
      caseCode: CASE,
      casePeople: ['ref-1', 'ref-2'],
    });
  });

  test.each(['WORK_LIST', 'STATISTICS', 'EMERGENCY', null])(
    'by the purpose %s a case gives an officer nobody',
    async (purpose) => {
      const caller = await callerOf(officer, { purpose, caseCode: CASE }, owners());

      expect(caller.casePeople).toEqual([]);
    },
  );

  test('a case of another unit gives nobody', async () => {
    const caller = await callerOf(
      { ...officer, unit: 'H17' },
      { purpose: 'PROCESS_DOSSIER', caseCode: CASE },
      owners(),
    );

    expect(caller.casePeople).toEqual([]);
  });

  test.each(['SERVICE', 'REGISTRY', 'DATA_PROTECTION', 'STATISTICS'] as const)(
    'a %s is a machine: no unit, no person, no case',
    async (kind) => {
      const caller = await callerOf(
        { sub: 'm', kind },
        { purpose: 'PROCESS_DOSSIER', caseCode: CASE },
        owners(),
      );

      expect(caller).toMatchObject({ actor: { kind: 'MACHINE', name: kind }, casePeople: [] });
    },
  );

  test.each([
    [{ purpose: 'CURIOSITY', caseCode: null }],
    [{ purpose: 'process_dossier', caseCode: null }],
    [{ purpose: '__proto__', caseCode: null }],
    [{ purpose: null, caseCode: 'nonsense' }],
    [{ purpose: null, caseCode: 'x'.repeat(10_000) }],
  ])('a reason that is not of the catalogue is refused, also without a token', async (reason) => {
    const asking = callerOf(null, reason, owners());

    await expect(asking).rejects.toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

describe('an owner that is away takes rights and never gives them', () => {
  test('without citizens a citizen owns nothing, and is still signed in', async () => {
    const caller = await callerOf(citizen, nothing, away);

    expect(caller.actor).toEqual({ kind: 'CITIZEN', ref: '' });
  });

  test('without dossiers a case gives nobody', async () => {
    const caller = await callerOf(officer, { purpose: 'PROCESS_DOSSIER', caseCode: CASE }, away);

    expect(caller.casePeople).toEqual([]);
  });

  test('a fault of the gateway’s own is no owner that is away', async () => {
    const broken: ServiceLookups = { ...away, refOf: () => Promise.reject(new TypeError('a bug')) };

    await expect(callerOf(citizen, nothing, broken)).rejects.toThrow(TypeError);
  });
});
