import { describe, expect, test } from 'vitest';

import { type Actor, ANONYMOUS } from '#shared/caller.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { NO_RIGHTS } from '../../../gateway/policies/rights.ts';
import { sampleRights } from '../../support/rights.ts';

const CITIZEN: Actor = { kind: 'CITIZEN', ref: 'me', account: 'a', level: 2 };
const OFFICER: Actor = { kind: 'OFFICER', unit: 'H26.9001', role: 'ONE_STOP_OFFICER', account: 'b' };
const SYSTEM: Actor = { kind: 'MACHINE', client: 's', agency: 'H38', scopes: ['dossier:sync'] };
const CASE = 'H26.9001-261121-0007';
const none = { purpose: null, caseCode: null };

describe('rights come from the purpose', () => {
  test('an officer who states none has a work list', async () => {
    const { purpose, opens } = await sampleRights().callerFor(OFFICER, none);

    expect(purpose).toBe('WORK_LIST');
    expect(opens).toMatchObject({ list: new Set(['Citizen.fullName']), case: new Set() });
  });

  test.each([
    ['a citizen', CITIZEN, 'PROCESS_DOSSIER'],
    ['an officer', OFFICER, 'OWN_DATA'],
    ['an officer', OFFICER, 'SYNC_DOSSIER'],
    ['a system without the scope', SYSTEM, 'PROCESS_DOSSIER'],
    ['data protection', { kind: 'DATA_PROTECTION', account: 'c' } as const, 'PROCESS_DOSSIER'],
  ])('%s who states a purpose that is not theirs gets nothing by it', async (_who, actor, purpose) => {
    const rights = sampleRights({
      caseFile: () => Promise.resolve({ people: ['x'], coordinates: [] }),
      minorsOf: () => Promise.resolve(['child']),
    });

    const caller = await rights.callerFor(actor, { purpose, caseCode: CASE });

    expect(caller).toMatchObject({ purpose, casePeople: [], represents: [], opens: { legalBasis: '' } });
  });

  test('without purposes nobody has any right', async () => {
    const caller = await NO_RIGHTS.callerFor(CITIZEN, none);

    expect(caller).toMatchObject({ represents: [], opens: { own: new Set() } });
  });

  test('callers who share a purpose and a case’s fields share what it opens, as one object', async () => {
    const rights = sampleRights();

    const [one, other] = await Promise.all([
      rights.callerFor(OFFICER, none),
      rights.callerFor({ ...OFFICER, unit: 'H17.9001', account: 'd' }, none),
    ]);

    expect(one.opens).toBe(other.opens);
  });
});

describe('rights come from the case', () => {
  const rights = sampleRights({
    caseFile: async (_code, asker) =>
      'unit' in asker && asker.unit === 'H26.9001'
        ? { people: ['x'], coordinates: ['Citizen.ethnicity', 'Citizen.healthRecord'] }
        : null,
  });

  test('what its form asks for is open, as far as the purpose lets forms open anything', async () => {
    const { opens, casePeople } = await rights.callerFor(OFFICER, {
      purpose: 'PROCESS_DOSSIER',
      caseCode: CASE,
    });

    expect(casePeople).toEqual(['x']);
    expect(opens.case).toContain('Citizen.ethnicity');
    expect(opens.case).not.toContain('Citizen.healthRecord');
    expect(opens.case).not.toContain('Citizen.religion');
  });

  test('a case of another unit opens what every case opens, and no people', async () => {
    const { opens, casePeople } = await rights.callerFor(
      { ...OFFICER, unit: 'H17.9001' },
      { purpose: 'PROCESS_DOSSIER', caseCode: CASE },
    );

    expect(casePeople).toEqual([]);
    expect(opens.case).not.toContain('Citizen.ethnicity');
  });

  test('what the owner of a case says with its question is not asked of it again', async () => {
    const asked = sampleRights({ caseFile: () => Promise.reject(new Error('asked again')) });
    const caseFile = { people: ['a-person'], coordinates: [] };
    const shown = { ...ANONYMOUS, actor: OFFICER };

    const caller = await asked.callerFor(
      OFFICER,
      { purpose: 'PROCESS_DOSSIER', caseCode: CASE },
      { caseFile, shown },
    );

    expect(caller.casePeople).toEqual(['a-person']);
  });
});

describe('rights come from others', () => {
  test('minors, representation and what was said of it become what the caller represents', async () => {
    const rights = sampleRights({
      minorsOf: async () => ['child'],
      rightsOf: async () => [{ person: 'father', basis: 'REPRESENTATION', fields: ['Citizen.residence'] }],
    });

    const { represents } = await rights.callerFor(CITIZEN, none);

    expect(represents).toEqual([
      { ref: 'child', basis: 'MINOR', coordinates: 'ALL' },
      { ref: 'father', basis: 'REPRESENTATION', coordinates: new Set(['Citizen.residence']) },
    ]);
  });

  test('an emergency opens no more than its purpose, whatever was approved', async () => {
    const rights = sampleRights({
      rightsOf: async () => [{ person: 'x', basis: 'EMERGENCY', fields: null }],
    });

    const { represents } = await rights.callerFor(OFFICER, { purpose: 'EMERGENCY', caseCode: 'an-id' });

    expect(represents).toHaveLength(1);
    expect(represents[0]?.coordinates).toContain('Citizen.fullName');
    expect(represents[0]?.coordinates).not.toContain('Citizen.religion');
  });

  test('a legal representative does not read their children by the organisation’s account', async () => {
    const rights = sampleRights({ minorsOf: async () => ['child'] });
    const actor: Actor = { kind: 'REPRESENTATIVE', ref: 'me', organization: 'o', account: 'a' };

    expect((await rights.callerFor(actor, none)).represents).toEqual([]);
  });

  test('in a part of a request nobody is asked again whom a person speaks for, when it was nobody as it began', async () => {
    const rights = sampleRights({
      minorsOf: () => Promise.resolve(['child']),
      rightsOf: () => Promise.reject(new Error('asked again')),
    });
    const shown = { ...ANONYMOUS, actor: CITIZEN, purpose: 'OWN_DATA' };

    const caller = await rights.callerFor(
      CITIZEN,
      { purpose: 'PREFILL', caseCode: null },
      { caseFile: null, shown },
    );

    expect(caller).toMatchObject({ purpose: 'PREFILL', represents: [] });
  });

  test('in a part of a request it is asked again when there was somebody, or when nobody had asked', async () => {
    const rights = sampleRights({ minorsOf: () => Promise.resolve(['child']) });
    const represents = [{ ref: 'child', basis: 'MINOR', coordinates: new Set<string>() }] as const;
    const begun = [
      { ...ANONYMOUS, actor: CITIZEN, purpose: 'OWN_DATA', represents },
      { ...ANONYMOUS, actor: CITIZEN, purpose: 'NO_SUCH_PURPOSE' },
    ];

    const callers = await Promise.all(
      begun.map((shown) =>
        rights.callerFor(CITIZEN, { purpose: 'OWN_DATA', caseCode: null }, { caseFile: null, shown }),
      ),
    );

    expect(callers.map((caller) => caller.represents)).toMatchObject([
      [{ ref: 'child' }],
      [{ ref: 'child' }],
    ]);
  });

  test('a minor is one as long as the register says so, and while it cannot be asked', async () => {
    const away = () => Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away'));
    const isMinor = async (known: () => Promise<boolean>, actor: Actor = CITIZEN) =>
      (await sampleRights({ isMinor: known }).callerFor(actor, none)).isMinor;

    expect(await isMinor(async () => true)).toBe(true);
    expect(await isMinor(async () => false)).toBe(false);
    expect(await isMinor(away)).toBe(true);
    expect(await isMinor(away, OFFICER)).toBe(false);
  });

  test('an owner that is away gives nothing, and a fault of the gateway’s own is told', async () => {
    const away = () => Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away'));
    const broken = () => Promise.reject(new TypeError('a bug'));

    const caller = await sampleRights({ minorsOf: away, rightsOf: away }).callerFor(CITIZEN, none);

    expect(caller).toMatchObject({ represents: [], opens: { own: 'ALL' } });
    await expect(sampleRights({ minorsOf: broken }).callerFor(CITIZEN, none)).rejects.toThrow(TypeError);
  });
});

describe('what a request says of its reason', () => {
  const { readReason } = sampleRights();

  test.each(['H26.9001-261121-0007', '0198c1de-0000-7000-8000-000000000001'])(
    'a case is a dossier, an intake or an emergency: %s',
    (caseCode) => {
      expect(readReason({ purpose: 'CONSENT', caseCode })).toEqual({ purpose: 'CONSENT', caseCode });
    },
  );

  test.each([
    { purpose: 'CURIOSITY', caseCode: null },
    { purpose: null, caseCode: '0198C1DE-0000-7000-8000-000000000001' },
    { purpose: null, caseCode: 'nonsense' },
  ])('what is neither in the catalogue nor a code is refused: %j', (reason) => {
    expect(() => readReason(reason)).toThrow(expect.objectContaining({ status: 400 }));
  });

  test('without purposes only those that always exist may be stated', () => {
    expect(NO_RIGHTS.readReason({ purpose: 'EMERGENCY', caseCode: null }).purpose).toBe('EMERGENCY');
    expect(() => NO_RIGHTS.readReason({ purpose: 'CONSENT', caseCode: null })).toThrow(
      expect.objectContaining({ status: 400 }),
    );
  });
});
