import { describe, expect, test } from 'vitest';

import { newSecret } from '#shared/new-keys.ts';
import { keyShareOf } from '#shared/key-share.ts';
import { rotated } from '#shared/key-rotation.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import type { MacKeys } from '#shared/mac-keys.ts';
import { memberKeysOf } from '#shared/member-keys.ts';
import { keysOfShare, ownShareOf } from '#shared/own-share.ts';

import { freshKeys } from '../support/hub-keys.ts';

const MEMBER = 'health-insurance';
const textOf = (keys: MacKeys | undefined): string | undefined =>
  keys?.present().key.export().toString('base64url');

describe('the keys of a member', () => {
  const hub = freshKeys();

  test('check what the gateway and the registry send to it', () => {
    const member = memberKeysOf(hub, MEMBER);

    expect(textOf(member.macFrom.get('gateway'))).toBe(textOf(gatewayKeysOf(hub).macToMember(MEMBER)));
    expect(textOf(member.macFrom.get('registry'))).toBe(textOf(keysOf(hub, 'registry').macToMember(MEMBER)));
    expect([...member.taken.keys()]).toEqual([...gatewayKeysOf(hub).taken.keys()]);
  });

  test('are those of its share, in whatever language it reads that', () => {
    const [written] = keyShareOf(hub, MEMBER).mac['gateway'] ?? [];

    expect(written?.key).toBe(textOf(memberKeysOf(hub, MEMBER).macFrom.get('gateway')));
  });

  test('let it speak to nobody', () => {
    const member = memberKeysOf(hub, MEMBER);

    expect(() => member.privateKey).toThrow(/speaks to nobody/);
    expect(member.macTo.size).toBe(0);
    expect(JSON.stringify(ownShareOf(hub, MEMBER))).not.toContain('"d":');
  });

  test('are no other member’s, and none of the hub’s own', () => {
    const own = memberKeysOf(hub, MEMBER);
    const others = [memberKeysOf(hub, 'driver-licences'), keysOf(hub, 'citizens')];

    for (const other of others) {
      expect(textOf(other.macFrom.get('gateway'))).not.toBe(textOf(own.macFrom.get('gateway')));
      expect(other.seals[0]?.key.export().equals(own.seals[0]?.key.export() ?? Buffer.of())).toBe(false);
    }
  });

  test('follow the key file when it is rotated', () => {
    const keys = freshKeys();
    const member = memberKeysOf(keys, MEMBER);
    const before = textOf(member.macFrom.get('gateway'));

    Object.assign(keys, rotated(keys, { now: new Date(Date.now() - 1_000), lead: 0, overlap: 60 }));

    const after = textOf(member.macFrom.get('gateway'));
    expect(after).not.toBe(before);
    expect(after).toBe(textOf(gatewayKeysOf(keys).macToMember(MEMBER)));
  });
});

test('who runs the registry apart speaks to members with its own share alone, and in nobody else’s name', () => {
  const hub = { ...freshKeys(), account: newSecret() };
  const registry = keysOfShare(() => ownShareOf(hub, 'registry'));

  expect(textOf(registry.macToMember(MEMBER))).toBe(
    textOf(memberKeysOf(hub, MEMBER).macFrom.get('registry')),
  );
  expect(textOf(registry.macToMember(MEMBER))).not.toBe(
    textOf(memberKeysOf(hub, MEMBER).macFrom.get('gateway')),
  );
});
