import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type HubProcess, runCommand, startOtherProcess } from '../support/hub-process.ts';
import { type MemberRelay, openMemberRelay } from '../support/member-relay.ts';
import { PREFILL, type PrefillData } from './filing.ts';
import { type JoiningHub, type Newcomer, rollBack, startJoiningHub, takeIn, tellFigure } from './joining.ts';
import { startLoad } from './load.ts';

const FOLDER = resolve(import.meta.dirname, '../../subgraphs/members/driver-licences');
const RENEWAL = '3.000347';
const MINE = '{ me { fullName driverLicences { number classes pointsLeft issuer { code name } } } }';

let hub: JoiningHub;
let running: HubProcess;
let relay: MemberRelay;
let member: Newcomer;
beforeAll(async () => {
  hub = await startJoiningHub();
  const settings = { ...hub.settings, PORT: '0' };
  const shared = await runCommand('hub.ts', ['keys', 'share', 'driver-licences'], settings);
  const share = join(hub.settings['HUB_DATA_DIR'] ?? '', 'driver-licences.share.json');
  writeFileSync(share, shared.out, { mode: 0o600 });
  running = await startOtherProcess([join(FOLDER, 'server.js'), '--share', share, '--port', '0']);
  relay = await openMemberRelay(running.url);
  member = {
    name: 'driver-licences',
    developer: 'traffic-police',
    sdl: readFileSync(`${FOLDER}/driver-licences.graphql`, 'utf8'),
    url: relay.url,
    probe: '{ me { driverLicences { number } } }',
  };
  await runCommand('hub.ts', ['procedures', 'import', `${FOLDER}/forms/driver-licences.json`], settings);
}, 180_000);
afterAll(async () => {
  await relay.stop();
  running.child.kill();
  await hub.stop();
}, 60_000);

async function classInForm(): Promise<PrefillData['prefill']['fields'][number] | undefined> {
  const { data } = await hub.asks('citizen', PREFILL, { variables: { procedure: RENEWAL } });
  const { prefill }: PrefillData = data;
  return prefill.fields.find(({ key }) => key === 'licence.class');
}

describe(
  'a server in plain JavaScript, without our kit, joins a hub that is in use',
  { timeout: 240_000 },
  () => {
    test('before it has joined the class of the licence is left to be typed', async () => {
      expect(await classInForm()).toMatchObject({ value: null, provenance: null });
    });

    test('it goes in with the keys that one command shared, while nobody’s request fails', async () => {
      const load = startLoad(hub);

      const { steps, liveAfterMs } = await takeIn(hub, member);

      const { answered, wrong } = await load.end();
      tellFigure(
        `driver-licences: live ${Math.round(liveAfterMs)} ms after publication, ${answered} requests meanwhile`,
      );
      expect(steps.at(-1)).toMatchObject({ __typename: 'SubgraphPublished' });
      expect(wrong).toEqual([]);
      expect(answered).toBeGreaterThan(10);
    });

    test('a driver reads their licence with the name of its issuer, which another owner tells', async () => {
      const { data, errors } = await hub.asks('citizen', MINE);

      expect(errors).toEqual([]);
      expect(data).toEqual({
        me: {
          fullName: 'Hoàng Văn Tùng',
          driverLicences: [
            {
              number: 'LC-999-010',
              classes: ['B', 'A1'],
              pointsLeft: 10,
              issuer: { code: 'G01.9038', name: expect.any(String) },
            },
          ],
        },
      });
    });

    test('what had to be typed before is filled in, with the newcomer as the owner of the value', async () => {
      expect(await classInForm()).toMatchObject({
        value: 'B',
        provenance: {
          owner: 'driver-licences',
          path: 'Citizen.driverLicences.classes',
          assurance: 'VERIFIED',
        },
      });
    });

    test('nobody reads somebody else’s licence through it, and nobody at all without signing in', async () => {
      const officer = await hub.asks('officer-da-nang', '{ me { fullName } }');
      const direct = await fetch(running.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ _service { sdl } }' }),
      });

      expect(officer.data).toEqual({ me: null });
      expect(direct.status).toBe(401);
    });
  },
);

describe('when it misbehaves only its own fields are null', { timeout: 240_000 }, () => {
  test('what it gave of one driver it cannot give to another', async () => {
    const own = await hub.asks('citizen', MINE);
    relay.behaviour = 'SOMEBODY_ELSE';

    const other = await hub.asks('parent', MINE);

    expect(own.text).toContain('LC-999-010');
    expect(other.data).toEqual({ me: { fullName: 'Nguyễn Thị Thu Hà', driverLicences: null } });
    expect(other.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID' } }]);
    expect(other.text).not.toContain('LC-999-010');
  });

  test('when it is down the form is open again, and the rest of it filled in', async () => {
    relay.behaviour = 'DOWN';

    const { data, errors } = await hub.asks('citizen', MINE);

    expect(data).toEqual({ me: { fullName: 'Hoàng Văn Tùng', driverLicences: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(await classInForm()).toMatchObject({ value: null });
  });

  test('a developer of its agency takes it out while the hub is in use, and nobody’s request fails', async () => {
    const load = startLoad(hub);

    const goneAfterMs = await rollBack(hub, member);

    const { answered, wrong } = await load.end();
    tellFigure(
      `driver-licences: gone ${Math.round(goneAfterMs)} ms after the rollback, ${answered} requests meanwhile`,
    );
    expect(wrong).toEqual([]);
    expect(await classInForm()).toMatchObject({ value: null });
  });
});
