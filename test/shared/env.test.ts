import { describe, expect, test } from 'vitest';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { localSubgraphPort, readSettings } from '#shared/env.ts';
import type { Environment } from '#shared/setting-reading.ts';
import { SettingsError } from '#shared/settings-error.ts';

function refusal(environment: Environment): SettingsError {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) {
      return error;
    }
  }
  throw new Error('These settings were accepted.');
}

const settingsOf = (error: SettingsError) => error.problems.map(({ setting }) => setting).toSorted();

describe('settings', () => {
  test('an empty environment is a demo hub on loopback port 4000 with an embedded database', () => {
    const settings = readSettings({});

    expect(settings).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      databaseUrls: {},
      gatewayUrl: null,
      clock: null,
      keysFile: null,
    });
    expect(settings.dataDir).toMatch(/^\/.*\/\.data$/);
  });

  test('every subgraph has an address: the ports after the gateway, in the order of the list', () => {
    const { subgraphUrls } = readSettings({ PORT: '5000' });

    expect(Object.keys(subgraphUrls)).toEqual([...SUBGRAPHS]);
    expect(subgraphUrls['units']).toBe('http://127.0.0.1:5001/graphql');
    expect(localSubgraphPort(0, 'units')).toBe(0);
  });

  test('the address of a subgraph that runs elsewhere may leave out the path of the endpoint', () => {
    const settings = readSettings({
      HUB_SUBGRAPH_URL_UNITS: 'http://units:4001',
      HUB_SUBGRAPH_URL_CITIZENS: 'https://citizens.example/api/graph',
    });

    expect(settings.subgraphUrls['units']).toBe('http://units:4001/graphql');
    expect(settings.subgraphUrls['citizens']).toBe('https://citizens.example/api/graph');
  });

  test('a name with an empty value counts as not set', () => {
    expect(readSettings({ PORT: '', HUB_DATABASE_URL: ' ' })).toEqual(readSettings({}));
  });

  test('every problem is named at once, unknown names too, in both languages', () => {
    const error = refusal({ PORT: '99999999', HUB_MODE: 'prod', HUB_CLOCK: 'noon', HUB_PORT: '1' });

    expect(settingsOf(error)).toEqual(['HUB_CLOCK', 'HUB_MODE', 'HUB_PORT', 'PORT']);
    expect(error.message).toMatch(/^Thiết lập chưa dùng được \/ Settings are not usable:\n {2}/);
    expect(error.message).toContain('"99999999"');
  });

  test('a database URL that cannot be read is refused without being repeated', () => {
    const error = refusal({
      HUB_DATABASE_URL: 'mysql://hub:secret@db/hub',
      HUB_DATABASE_URL_UNITS: 'secret',
    });

    expect(settingsOf(error)).toEqual(['HUB_DATABASE_URL', 'HUB_DATABASE_URL_UNITS']);
    expect(error.message).not.toContain('secret');
  });

  test.each(['0.0.0.0', '::', '192.168.1.4', 'hub.example'])(
    'demo mode refuses to listen on %s, which others could reach',
    (host) => {
      expect(settingsOf(refusal({ HOST: host }))).toEqual(['HOST']);
    },
  );

  test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])(
    'demo mode listens on %s, which only this machine reaches',
    (host) => {
      expect(readSettings({ HOST: host }).host).toBe(host);
    },
  );

  test.each(['-1', '65526', '4000.0', '1e3', '0x10', 'four'])(
    'the port %s is refused as it stands',
    (port) => {
      expect(settingsOf(refusal({ PORT: port }))).toEqual(['PORT']);
    },
  );

  test('the clock of a demo may be fixed to an instant with its offset', () => {
    const { clock } = readSettings({ HUB_CLOCK: '2026-11-21T09:00:00+07:00' });

    expect(clock?.toISOString()).toBe('2026-11-21T02:00:00.000Z');
  });
});

describe('production', () => {
  const complete = {
    HUB_MODE: 'production',
    HOST: '0.0.0.0',
    OIDC_ISSUER: 'https://id.example',
    OIDC_AUDIENCE: 'lien-thong',
    HUB_DATABASE_URL: 'postgresql://hub@db/hub',
    HUB_KEYS: '/run/secrets/keys.json',
  };

  test('it does not start before there is an access log, whatever else is set', () => {
    const error = refusal(complete);

    expect(settingsOf(error)).toEqual(['HUB_MODE']);
    expect(error.message).toContain('needs the access log, which comes with its own issue (#4)');
  });

  test('it names everything that it misses, and refuses a fixed clock', () => {
    const error = refusal({ HUB_MODE: 'production', HUB_CLOCK: '2026-11-21T09:00:00+07:00' });

    expect(settingsOf(error)).toEqual([
      'HUB_CLOCK',
      'HUB_DATABASE_URL',
      'HUB_KEYS',
      'HUB_MODE',
      'OIDC_AUDIENCE',
      'OIDC_ISSUER',
    ]);
  });

  test('one database URL for every subgraph does instead of a common one', () => {
    const each = SUBGRAPHS.map((name) => [`HUB_DATABASE_URL_${name.toUpperCase()}`, 'postgres://hub@db/x']);

    const error = refusal({ ...complete, HUB_DATABASE_URL: '', ...Object.fromEntries(each) });

    expect(settingsOf(error)).toEqual(['HUB_MODE']);
  });

  test('an issuer of tokens that is reached without encryption is refused', () => {
    expect(settingsOf(refusal({ ...complete, OIDC_ISSUER: 'http://id.example' }))).toContain('OIDC_ISSUER');
  });
});
