import { expect, test } from 'vitest';

import { gatewayKeysOf } from '#shared/keys.ts';

import { RequestError } from '../../../gateway/guard/request-error.ts';
import { createCallers, type Callers } from '../../../gateway/http/callers.ts';
import {
  DEMO_TOKEN_SECONDS,
  issueDemoToken,
  trustDemoIssuer,
} from '../../../gateway/identity/demo-issuer.ts';
import { freshKeys } from '../../support/hub-keys.ts';
import { sampleRights } from '../../support/rights.ts';

const ORIGIN = 'http://127.0.0.1:4000';
const ISSUED = new Date('2026-11-22T08:00:00Z');
// The token's own seconds, and the tolerance between two clocks.
const LAST_SECOND = DEMO_TOKEN_SECONDS + 29;

interface Door {
  readonly callers: Callers;
  readonly authorization: string;
  readonly later: (seconds: number) => void;
}

async function door(): Promise<Door> {
  const keys = freshKeys();
  let now = ISSUED;
  const demo = trustDemoIssuer(keys, () => ORIGIN) ?? expect.fail('fresh keys issue demo tokens');
  const nobody = () => Promise.resolve(null);
  const parties = { refOf: nobody, organizationRefOf: nobody };
  const token = await issueDemoToken(keys, 'officer-duong-noi', { now, origin: ORIGIN });
  return {
    callers: createCallers({
      trusted: [demo],
      accountKey: gatewayKeysOf(keys).account,
      now: () => now,
      parties,
      rights: sampleRights(),
    }),
    authorization: `Bearer ${token}`,
    later: (seconds) => {
      now = new Date(ISSUED.getTime() + seconds * 1000);
    },
  };
}

test('a token that was checked once tells the same caller the next time', async () => {
  const { callers, authorization, later } = await door();

  const first = await callers.of({ headers: { authorization } });
  later(30);
  const second = await callers.of({ headers: { authorization } });

  expect(second).toEqual(first);
  expect(first.actor).toMatchObject({ kind: 'OFFICER', unit: 'H26.9001' });
});

test('a token that was checked in its last second is not good in the next', async () => {
  const { callers, authorization, later } = await door();

  later(LAST_SECOND);
  await callers.of({ headers: { authorization } });
  later(LAST_SECOND + 1);
  const refused = callers.of({ headers: { authorization } });

  await expect(refused).rejects.toThrow(RequestError);
});

test('a token of which one character was changed is not the one that was checked', async () => {
  const { callers, authorization } = await door();
  await callers.of({ headers: { authorization } });

  // The first character of the signature: the last holds bits that nobody reads.
  const changed = authorization.replace(/\.([\w-])(?=[^.]*$)/, (_all, first) =>
    first === 'A' ? '.B' : '.A',
  );
  const refused = callers.of({ headers: { authorization: changed } });

  await expect(refused).rejects.toMatchObject({ status: 401 });
});
