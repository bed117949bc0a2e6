import { describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';
import { verifyGrant } from '#shared/grant.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';

import { createGrants } from '../../../gateway/reach/grants.ts';
import { aCitizen, anonymous } from '../../support/callers.ts';
import { freshKeys } from '../../support/hub-keys.ts';

const START = Date.parse('2026-11-21T02:00:00Z');

// What citizens answers of what the callers of these tests may read.
const ANSWERED = {
  coordinates: new Set(['Citizen.fullName', 'Citizen.gender', 'Citizen.religion']),
  sensitive: new Set(['Citizen.religion']),
};

function aSigner() {
  let clock = START;
  const hub = freshKeys();
  const now = (): Date => new Date(clock);
  const grants = createGrants({
    keys: gatewayKeysOf(hub),
    now,
    toldWhoAsks: new Map([['citizens', ANSWERED]]),
  });
  const callerIn = async (grant: string, audience: string): Promise<Caller> =>
    (await verifyGrant(grant, { audience, now: now() }, keysOf(hub, audience).taken)).caller;
  return {
    grants,
    callerIn,
    later: (seconds: number): void => {
      clock += seconds * 1000;
    },
  };
}

// Two requests of one caller: what the purpose opens is the same object for both.
const CITIZEN: Caller = {
  ...aCitizen('ref-1'),
  opens: { ...aCitizen('ref-1').opens, own: new Set(['Citizen.fullName', 'Citizen.gender']) },
};
const inAnotherRequest = (caller: Caller): Caller => ({ ...caller });
const parent: Caller = {
  ...CITIZEN,
  represents: [{ ref: 'ref-of-a-child', basis: 'MINOR', coordinates: 'ALL' }],
};

describe('a grant is signed once and used again for a while', () => {
  test('two requests of one caller have one grant, for half of the minute that it lives', async () => {
    const { grants, later } = aSigner();

    const first = await grants('citizens', CITIZEN);
    later(29);
    const second = await grants('citizens', inAnotherRequest(CITIZEN));
    later(1);
    const third = await grants('citizens', inAnotherRequest(CITIZEN));

    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test.each<[string, Caller]>([
    [
      'another person',
      { ...CITIZEN, actor: { kind: 'CITIZEN', ref: 'ref-2', account: 'a-citizen', level: 2 } },
    ],
    [
      'another account of the person',
      { ...CITIZEN, actor: { kind: 'CITIZEN', ref: 'ref-1', account: 'b', level: 2 } },
    ],
    ['another purpose', { ...CITIZEN, purpose: 'PREFILL' }],
    [
      'what a purpose opens now',
      { ...CITIZEN, opens: { ...CITIZEN.opens, own: new Set(['Citizen.gender']) } },
    ],
    ['a case', { ...CITIZEN, caseCode: 'H26.9001-261121-0007' }],
    ['people of a case', { ...CITIZEN, casePeople: ['ref-3'] }],
  ])('%s is in no grant that was signed before', async (_what, caller) => {
    const { grants, callerIn } = aSigner();
    await grants('citizens', CITIZEN);

    const grant = await grants('citizens', caller);

    expect(await callerIn(grant, 'citizens')).toEqual(caller);
  });

  test('a caller with rights over others has one grant for all of one request, and a new one for the next', async () => {
    const { grants, later, callerIn } = aSigner();

    const first = await grants('citizens', parent);
    later(1);
    const sameRequest = await grants('citizens', parent);
    const next = await grants('citizens', inAnotherRequest(parent));

    expect(sameRequest).toBe(first);
    expect(next).not.toBe(first);
    expect(await callerIn(next, 'citizens')).toEqual(parent);
  });

  test('a grant names only the fields that its subgraph answers', async () => {
    const { grants, callerIn } = aSigner();
    const own = new Set(['Citizen.fullName', 'Dossier.people']);
    const coordinates = new Set(['Citizen.gender', 'Citizen.dossiers']);
    const caller: Caller = {
      ...CITIZEN,
      opens: { ...CITIZEN.opens, own, list: own, case: 'ALL' },
      represents: [{ ref: 'ref-2', basis: 'CONSENT', coordinates }],
    };

    const told = await callerIn(await grants('citizens', caller), 'citizens');

    expect(told.opens).toMatchObject({
      own: new Set(['Citizen.fullName']),
      list: new Set(['Citizen.fullName']),
      case: 'ALL',
    });
    expect(told.represents).toEqual([
      { ref: 'ref-2', basis: 'CONSENT', coordinates: new Set(['Citizen.gender']) },
    ]);
  });

  test('a subgraph without personal data is told of nobody', async () => {
    const { grants, callerIn } = aSigner();

    const grant = await grants('units', parent);

    expect(await callerIn(grant, 'units')).toEqual(anonymous);
  });
});

test.each([
  [1, new Set(['Citizen.fullName', 'Citizen.gender'])],
  [2, 'ALL'],
] as const)(
  'a grant of somebody with VNeID level %s tells of these fields of their own',
  async (level, own) => {
    const { grants, callerIn } = aSigner();
    const { opens, ...caller } = aCitizen('ref-1');
    const actor = { kind: 'CITIZEN', ref: 'ref-1', account: 'a-citizen', level } as const;
    const represents = [{ ref: 'child', basis: 'MINOR', coordinates: 'ALL' }] as const;
    const held = { ...caller, actor, represents, opens: { ...opens, own: 'ALL' as const } };

    const told = await callerIn(await grants('citizens', held), 'citizens');

    expect(told.opens.own).toEqual(own);
    expect(told.represents).toEqual([{ ref: 'child', basis: 'MINOR', coordinates: own }]);
  },
);
