import { describe, expect, test } from 'vitest';

import { ANONYMOUS, type Actor } from '#shared/caller.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { TokenHolder } from '../../../gateway/identity/actor-of.ts';
import { callerOf, type CallerSources } from '../../../gateway/identity/caller-of.ts';
import type { StatedReason } from '../../../gateway/policies/stated-reason.ts';
import { sampleRights } from '../../support/rights.ts';

const PERSON = '001199999001';
const everyone = { sub: 'somebody', jti: '1', client_id: 'a-system' };
const citizen: TokenHolder = {
  claims: { ...everyone, kind: 'CITIZEN', personal_id: PERSON, vneid_level: 2 },
  account: 'account-of-a-citizen-1',
};
const officerOf = (unit: string): TokenHolder => ({
  claims: { ...everyone, kind: 'OFFICER', unit, role: 'ONE_STOP_OFFICER' },
  account: 'account-of-an-officer-1',
});
const officer = officerOf('H26.9001');
const CASE = 'H26.9001-261121-0007';
const nothing: StatedReason = { purpose: null, caseCode: null };

// Owners that know one person and one case; what they were asked is kept.
function owners(): CallerSources & { readonly asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    parties: {
      refOf: async (personalId) => {
        asked.push(personalId);
        return personalId === PERSON ? 'ref-1' : null;
      },
      organizationRefOf: async (taxCode) => {
        asked.push(taxCode);
        return taxCode === '9999000125' ? 'ref-of-the-company' : null;
      },
    },
    rights: sampleRights({
      caseFile: async (code, asker) => {
        asked.push([code, asker]);
        return code === CASE && 'unit' in asker && asker.unit === 'H26.9001'
          ? { people: ['ref-1', 'ref-2'], coordinates: [] }
          : null;
      },
    }),
  };
}

const isAway = () => Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away'));
const away: CallerSources = {
  parties: { refOf: isAway, organizationRefOf: isAway },
  rights: sampleRights({ caseFile: isAway, minorsOf: isAway, rightsOf: isAway }),
};

describe('who asks is told by token, purpose and case together', () => {
  test('without a token it is nobody, whatever purpose and case are named', async () => {
    const caller = await callerOf(null, { purpose: 'PROCESS_DOSSIER', caseCode: CASE }, owners());

    expect(caller).toEqual(ANONYMOUS);
  });

  test('a citizen becomes their ref, and the number goes no further', async () => {
    const caller = await callerOf(citizen, nothing, owners());

    expect(caller).toMatchObject({
      actor: { kind: 'CITIZEN', ref: 'ref-1' },
      purpose: 'OWN_DATA',
      caseCode: null,
      casePeople: [],
      opens: { own: 'ALL' },
      represents: [],
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
    const caller = await callerOf(officerOf('H17'), { purpose: 'PROCESS_DOSSIER', caseCode: CASE }, owners());

    expect(caller.casePeople).toEqual([]);
  });

  test('a representative becomes two refs, and neither number goes further', async () => {
    const holder: TokenHolder = {
      claims: { ...everyone, kind: 'REPRESENTATIVE', personal_id: PERSON, tax_code: '9999000125' },
      account: 'account-of-a-company-1',
    };

    const caller = await callerOf(holder, nothing, owners());

    expect(caller.actor).toEqual({
      kind: 'REPRESENTATIVE',
      ref: 'ref-1',
      organization: 'ref-of-the-company',
      account: 'account-of-a-company-1',
    });
  });

  test.each<[TokenHolder['claims'], Actor]>([
    [
      { ...everyone, kind: 'MACHINE', unit: 'H38', scope: ['dossier:sync'] },
      { kind: 'MACHINE', client: 'a-system', agency: 'H38', scopes: ['dossier:sync'] },
    ],
    [
      { ...everyone, kind: 'REGISTRY', unit: 'G18', scope: ['registry:propose'] },
      { kind: 'REGISTRY', agency: 'G18', scopes: ['registry:propose'], account: 'an-account' },
    ],
    [
      { ...everyone, kind: 'DATA_PROTECTION' },
      { kind: 'DATA_PROTECTION', account: 'an-account' },
    ],
    [
      { ...everyone, kind: 'STATISTICS' },
      { kind: 'STATISTICS', account: 'an-account' },
    ],
  ])(
    'a caller of kind $kind is what the token says, and has the people of no case',
    async (claims, actor) => {
      const reason = { purpose: 'PROCESS_DOSSIER', caseCode: CASE };

      const caller = await callerOf({ claims, account: 'an-account' }, reason, owners());

      expect(caller).toMatchObject({ actor, casePeople: [] });
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

    expect(caller.actor).toMatchObject({ kind: 'CITIZEN', ref: '' });
  });

  test('without dossiers a case gives nobody', async () => {
    const caller = await callerOf(officer, { purpose: 'PROCESS_DOSSIER', caseCode: CASE }, away);

    expect(caller.casePeople).toEqual([]);
  });

  test('a fault of the gateway’s own is no owner that is away', async () => {
    const parties = { ...away.parties, refOf: () => Promise.reject(new TypeError('a bug')) };
    const broken = { ...away, parties };

    await expect(callerOf(citizen, nothing, broken)).rejects.toThrow(TypeError);
  });
});
