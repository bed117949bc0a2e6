import { createSecretKey, type KeyObject } from 'node:crypto';

import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';
import { statedCaller } from '#shared/grant-caller.ts';
import { GRANT_SECONDS, signGrant, verifyGrant } from '#shared/grant.ts';
import { keyIdOf } from '#shared/key-id.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';

import { aCitizen, anOfficerOnCase, anonymous, aService } from '../support/callers.ts';
import { freshKeys } from '../support/hub-keys.ts';

const hub = freshKeys();
const gateway = gatewayKeysOf(hub);
const units = keysOf(hub, 'units');
const dossiers = keysOf(hub, 'dossiers');

const NOW = new Date('2026-11-21T02:00:00Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const TERMS = { issuer: 'gateway', audience: 'units', now: NOW };

// A grant of the gateway for a citizen, with another header than it would have.
const signed = (header: Readonly<Record<string, unknown>>, key: KeyObject): Promise<string> =>
  new SignJWT({ hub: statedCaller(aCitizen('ref')) })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'hub-grant+jwt', ...header })
    .setIssuer('gateway')
    .setAudience('units')
    .setIssuedAt(NOW)
    .setExpirationTime(later(60))
    .sign(key);

const verifiedAtUnits = (grant: string, now = NOW) =>
  verifyGrant(grant, { audience: 'units', now }, units.taken);

describe('a grant says to one subgraph who asks, for a minute', () => {
  test.each([
    ['the anonymous', anonymous],
    ['a citizen', aCitizen('ref')],
    ['an officer on a case', anOfficerOnCase('H26.9001-261121-0001', ['one', 'two'])],
    ['the gateway itself', aService('gateway')],
  ])('what the gateway grants for %s arrives as it was', async (_who, caller) => {
    const grant = await signGrant(caller, TERMS, gateway.privateKey);

    const verified = await verifiedAtUnits(grant);

    expect(verified).toEqual({ issuer: 'gateway', caller, expiresAt: later(GRANT_SECONDS).getTime() });
  });

  test('a grant ends after a minute', async () => {
    const grant = await signGrant(anonymous, TERMS, gateway.privateKey);

    await expect(verifiedAtUnits(grant, later(59))).resolves.toBeDefined();
    await expect(verifiedAtUnits(grant, later(60))).rejects.toThrow(/exp/);
  });

  test('a grant for another subgraph is refused', async () => {
    const grant = await signGrant(anonymous, { ...TERMS, audience: 'citizens' }, gateway.privateKey);

    await expect(verifiedAtUnits(grant)).rejects.toThrow(/aud/);
  });

  test('a service speaks for itself', async () => {
    const grant = await signGrant(
      aService('dossiers'),
      { ...TERMS, issuer: 'dossiers' },
      dossiers.privateKey,
    );

    await expect(verifiedAtUnits(grant)).resolves.toMatchObject({
      issuer: 'dossiers',
      caller: { actor: { kind: 'SERVICE', name: 'dossiers' } },
    });
  });
});

describe('nobody speaks for somebody else', () => {
  test.each<[string, Caller]>([
    ['a citizen', aCitizen('ref')],
    ['an officer', anOfficerOnCase('x', ['ref'])],
    ['the anonymous', anonymous],
    ['another service', aService('citizens')],
    ['the gateway', aService('gateway')],
  ])('a service that signs in its own name for %s is refused', async (_who, caller) => {
    const grant = await signGrant(caller, { ...TERMS, issuer: 'dossiers' }, dossiers.privateKey);

    await expect(verifiedAtUnits(grant)).rejects.toThrow('in its own name only');
  });

  test('a service that signs as the gateway is refused, because the key is not the gateway’s', async () => {
    const grant = await signGrant(aCitizen('ref'), TERMS, dossiers.privateKey);

    await expect(verifiedAtUnits(grant)).rejects.toThrow(/iss/);
  });

  test('a service that names the gateway’s key and signs with its own is refused', async () => {
    const grant = await signed({ kid: keyIdOf(gateway.privateKey) }, dossiers.privateKey);

    await expect(verifiedAtUnits(grant)).rejects.toThrow(/signature/);
  });

  test.each(['registry', '', '__proto__'])('an issuer that nobody is, "%s", is refused', async (issuer) => {
    const grant = await signGrant(anonymous, { ...TERMS, issuer }, gateway.privateKey);

    await expect(verifiedAtUnits(grant)).rejects.toThrow(/iss/);
  });

  test('the gateway of another hub is refused', async () => {
    const grant = await signGrant(anonymous, TERMS, gatewayKeysOf(freshKeys()).privateKey);

    await expect(verifiedAtUnits(grant)).rejects.toThrow('not known');
  });

  test.each([undefined, '', '__proto__', '../../etc/passwd', "' or '1'='1"])(
    'a grant whose key id is %s is refused although the gateway signed it',
    async (kid) => {
      const grant = await signed(kid === undefined ? {} : { kid }, gateway.privateKey);

      await expect(verifiedAtUnits(grant)).rejects.toThrow('not known');
    },
  );
});

describe('a token that is no grant is refused', () => {
  const claims = { hub: anonymous };

  test('a token without a signature is refused', async () => {
    const unsigned = new UnsecuredJWT(claims)
      .setIssuer('gateway')
      .setAudience('units')
      .setExpirationTime(later(60))
      .encode();

    await expect(verifiedAtUnits(unsigned)).rejects.toThrow();
  });

  test('a token signed with the public key as if it were a shared secret is refused', async () => {
    const publicKey = gateway.publicKeys.get('gateway')?.export({ type: 'spki', format: 'der' });
    const confused = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'hub-grant+jwt', kid: keyIdOf(gateway.privateKey) })
      .setIssuer('gateway')
      .setAudience('units')
      .setExpirationTime(later(60))
      .sign(createSecretKey(publicKey ?? Buffer.alloc(32)));

    await expect(verifiedAtUnits(confused)).rejects.toThrow(/alg/);
  });

  test.each([
    ['of another type', { typ: 'at+jwt' }, { hub: anonymous }, true],
    ['without an end', { typ: 'hub-grant+jwt' }, { hub: anonymous }, false],
    ['without a caller', { typ: 'hub-grant+jwt' }, {}, true],
    [
      'with a caller of an unknown kind',
      { typ: 'hub-grant+jwt' },
      { hub: { ...anonymous, actor: { kind: 'ROOT' } } },
      true,
    ],
  ])('a token %s is refused although the gateway signed it', async (_what, header, payload, ends) => {
    const token = new SignJWT(payload)
      .setProtectedHeader({ alg: 'EdDSA', kid: keyIdOf(gateway.privateKey), ...header })
      .setIssuer('gateway')
      .setAudience('units');

    const given = await (ends ? token.setExpirationTime(later(60)) : token).sign(gateway.privateKey);

    await expect(verifiedAtUnits(given)).rejects.toThrow();
  });

  test.each(['', 'x', 'a.b.c', '..'])('the text "%s" is refused', async (text) => {
    await expect(verifiedAtUnits(text)).rejects.toThrow();
  });
});
