import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { signSnapshot, type PurposeSnapshot } from '#shared/purpose-snapshot.ts';

import {
  followPurposes,
  GOOD_FOR_MS,
  type FollowedPurposes,
} from '../../../gateway/policies/purpose-snapshot.ts';
import { SAMPLE_PURPOSES } from '../../support/rights.ts';

const START = Date.parse('2026-11-20T02:00:00Z');
const keyPair = () => generateKeyPairSync('ed25519');
const access = keyPair();
const OWN = SAMPLE_PURPOSES.get('OWN_DATA') ?? expect.fail('no OWN_DATA');

let clock: number;
let told: (() => unknown) | null;
let purposes: FollowedPurposes;
beforeEach(() => {
  clock = START;
  told = null;
  purposes = followPurposes({
    services: {
      ask: async () => {
        if (!told) {
          throw new Error('access is away');
        }
        return { purposeSnapshot: told() };
      },
    },
    keys: {
      taken: new Map([
        ['k1', { issuer: 'access', key: access.publicKey }],
        ['k2', { issuer: 'dossiers', key: dossiers.publicKey }],
      ]),
    },
    now: () => new Date(clock),
    log: { info: () => undefined, warn: () => undefined },
  });
});
afterEach(() => purposes.stop());

const dossiers = keyPair();
const signed = (snapshot: Partial<PurposeSnapshot> = {}, key: KeyObject = access.privateKey) => {
  const whole = { revision: 5, at: clock, purposes: [OWN], ...snapshot };
  return () => signSnapshot(whole, key);
};
const codes = () => purposes.current() && [...(purposes.current()?.keys() ?? [])];

describe('the purposes are those that access has signed', () => {
  test('before access has told anything, nothing is known', () => {
    expect(purposes.current()).toBeNull();
  });

  test('what access tells is known by code', async () => {
    told = signed();

    await purposes.refresh();

    expect(codes()).toEqual(['OWN_DATA']);
  });

  test.each([
    ['signed by another service', () => signed({}, dossiers.privateKey)()],
    ['signed by nobody', () => ({ ...signed()(), signature: '' })],
    ['changed on the way', () => ({ ...signed()(), text: signed({ purposes: [] })().text })],
    ['that is none', () => ({ text: 1 })],
    ['of another form', () => null],
  ])('a snapshot %s is refused', async (_how, forged) => {
    told = forged;

    await purposes.refresh();

    expect(purposes.current()).toBeNull();
  });

  test.each([
    ['of an older revision', { revision: 4 }],
    ['signed earlier', { at: START - 1 }],
  ])('a snapshot %s does not bring back what was changed', async (_how, older) => {
    told = signed();
    await purposes.refresh();
    told = signed({ ...older, purposes: [{ ...OWN, code: 'OLD' }] });

    await purposes.refresh();

    expect(codes()).toEqual(['OWN_DATA']);
  });

  test('the same rules stay one object, so that plans and grants are found again', async () => {
    told = signed();
    await purposes.refresh();
    const before = purposes.current();
    clock += 2_000;
    told = signed();

    await purposes.refresh();

    expect(purposes.current()).toBe(before);
  });
});

describe('without access nobody’s data is read', () => {
  test('what is a minute old opens nothing, and opens again when access is back', async () => {
    told = signed();
    await purposes.refresh();
    told = null;
    clock = START + GOOD_FOR_MS - 1;
    await purposes.refresh();
    const justBefore = codes();

    clock = START + GOOD_FOR_MS;

    expect(justBefore).toEqual(['OWN_DATA']);
    expect(codes()).toBeNull();
    told = signed();
    await purposes.refresh();
    expect(codes()).toEqual(['OWN_DATA']);
  });

  test('an old snapshot that is told again stays old', async () => {
    told = signed({ at: START - GOOD_FOR_MS });

    await purposes.refresh();

    expect(codes()).toBeNull();
  });
});
