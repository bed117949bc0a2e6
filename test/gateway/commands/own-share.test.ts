import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { signGrant } from '#shared/grant.ts';
import { readKeys } from '#shared/key-file.ts';
import { gatewayKeysOf, type GatewayKeys } from '#shared/keys.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';

import { aService } from '../../support/callers.ts';
import { runCommand, startSubgraphProcess } from '../../support/hub-process.ts';
import { freshKeys } from '../../support/hub-keys.ts';
import { post } from '../../support/subgraph-world.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const QUERY = '{ partyRefs { ref } }';

describe('a subgraph in a process of its own, with its share of the keys alone', () => {
  test('starts, answers the gateway whose keys it was shared of, and nobody else', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    await runCommand('hub.ts', ['seed'], { HUB_DATA_DIR: dataDir });
    const { out } = await runCommand('hub.ts', ['keys', 'share', 'citizens', '--own'], {
      HUB_DATA_DIR: dataDir,
    });
    const share = join(temporaryFolder(), 'share.json');
    writeFileSync(share, out);

    const { url } = await startSubgraphProcess('citizens', { HUB_DATA_DIR: dataDir, HUB_KEYS: share });

    const known = await asked(url, gatewayKeysOf(readKeys({ keysFile: null, dataDir })));
    const stranger = await asked(url, gatewayKeysOf(freshKeys()));
    expect(known).toEqual({ status: 200, data: { partyRefs: [] } });
    expect(stranger).toMatchObject({ status: 401 });
  });

  test('does not start as another subgraph, and says why without a key', async () => {
    const dataDir = temporaryFolder();
    const { out } = await runCommand('hub.ts', ['keys', 'share', 'citizens', '--own'], {
      HUB_DATA_DIR: dataDir,
    });
    const share = join(dataDir, 'share.json');
    writeFileSync(share, out);

    const { code, err } = await runCommand('start-subgraph.ts', ['units'], {
      HUB_DATA_DIR: dataDir,
      HUB_KEYS: share,
    });

    expect(code).toBe(1);
    expect(err).toContain('share of another subgraph, not of units');
  });
});

// Asks the subgraph itself, as a gateway with these keys would.
async function asked(url: string, gateway: GatewayKeys): Promise<object> {
  const now = new Date();
  const terms = { issuer: 'gateway', audience: 'citizens', now };
  const grant = await signGrant(aService('gateway'), terms, gateway.privateKey);
  const at = String(now.getTime());
  const body = JSON.stringify({ query: QUERY });
  const macKeys = gateway.macTo.get('citizens') ?? expect.fail('the gateway may speak to citizens');
  const { status, data } = await post(url, body, {
    [HUB_HEADERS.grant]: grant,
    [HUB_HEADERS.at]: at,
    [HUB_HEADERS.via]: '',
    [HUB_HEADERS.mac]: macOf({ grant, at, via: '', body }, macKeys),
  });
  return { status, data };
}
