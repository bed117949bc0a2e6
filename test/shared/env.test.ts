import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { localSubgraphPort, readSettings } from '#shared/env.ts';
import { USUAL_LIMITS } from '#shared/limit-settings.ts';
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

// HUB_LIMIT_BODY_BYTES for bodyBytes.
const settingOfLimit = (limit: string): string =>
  `HUB_LIMIT_${limit.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
const LIMITS = Object.entries(USUAL_LIMITS);
const example = readFileSync(resolve(import.meta.dirname, '../../.env.example'), 'utf8');

describe('what the gateway is told', () => {
  test('without a word it has safe limits and deadlines, and any operation may run', () => {
    expect(readSettings({})).toMatchObject({
      limits: USUAL_LIMITS,
      requestDeadlineMs: 10_000,
      planDeadlineMs: 1_000,
      subgraphDeadlineMs: 8_000,
      subgraphBytes: 8_388_608,
      subgraphConnections: 32,
      overrideLabels: [],
      trustedDocuments: null,
    });
  });

  test.each(LIMITS)('the limit %s (usually %i) has a setting of its own', (limit, usual) => {
    const { limits } = readSettings({ [settingOfLimit(limit)]: String(usual + 1) });

    expect(limits).toEqual({ ...USUAL_LIMITS, [limit]: usual + 1 });
  });

  test.each(LIMITS)('the limit %s refuses what is no limit', (limit) => {
    const setting = settingOfLimit(limit);
    const given = ['-1', '1.5', '1e3', '999999999999', 'none', '0x10', '9'.repeat(400)];

    expect(given.map((value) => settingsOf(refusal({ [setting]: value })))).toEqual(
      given.map(() => [setting]),
    );
  });

  test.each([
    ['HUB_REQUEST_DEADLINE_MS', '49', /from 50 to 120000, got "49"/],
    ['HUB_PLAN_DEADLINE_MS', '120001', /from 50 to 120000/],
    ['HUB_SUBGRAPH_DEADLINE_MS', '0', /from 50 to 120000/],
    ['HUB_SUBGRAPH_BYTES', '1', /from 1024 to 268435456/],
    ['HUB_SUBGRAPH_CONNECTIONS', '0', /from 1 to 1000/],
    ['HUB_LIMIT_DEPTH', '4', /from 5 to 40/],
    ['HUB_OVERRIDE_LABELS', 'a,,b', /labels separated by commas/],
    ['HUB_OVERRIDE_LABELS', 'percent(5)', /labels separated by commas/],
  ])('%s=%s is refused with its bounds, in both languages', (setting, value, reason) => {
    const error = refusal({ [setting]: value });

    expect(settingsOf(error)).toEqual([setting]);
    expect(error.message).toMatch(reason);
    expect(error.message).toMatch(/phải là/);
  });

  test('labels of overrides are read once each, without the blanks around them', () => {
    const { overrideLabels } = readSettings({ HUB_OVERRIDE_LABELS: ' move-units, a:b/c.d ,move-units' });

    expect(overrideLabels).toEqual(['move-units', 'a:b/c.d']);
  });

  test('the list of trusted documents is found from the folder of the start', () => {
    expect(readSettings({ HUB_TRUSTED_DOCUMENTS: 'manifest.json' }).trustedDocuments).toBe(
      resolve('manifest.json'),
    );
  });

  test('the example of an environment shows every limit with its usual value', () => {
    const shown = [...example.matchAll(/^# (HUB_LIMIT_\w+|HUB_\w+_(?:MS|BYTES|CONNECTIONS))=(\d+)$/gm)];
    const environment = Object.fromEntries(shown.map(([, name = '', value]) => [name, value]));

    expect(Object.keys(environment)).toEqual(
      expect.arrayContaining(LIMITS.map(([limit]) => settingOfLimit(limit))),
    );
    expect(readSettings(environment)).toEqual(readSettings({}));
  });
});

describe('the issuer of tokens', () => {
  const provider = { OIDC_ISSUER: 'https://id.example/realms/vneid/', OIDC_AUDIENCE: 'lien-thong' };

  test('its name is kept as it was written, since its tokens repeat it', () => {
    const settings = readSettings(provider);

    expect(settings.oidcIssuer).toBe('https://id.example/realms/vneid/');
    expect(settings.oidcMaxAge).toBe(3_600);
  });

  test.each([
    'http://id.example',
    'ftp://id.example',
    'id.example',
    'https://id.example/?realm=1',
    'https://id.example/#a',
    'https://somebody:secret@id.example',
  ])('%s is no name of an issuer, and is not repeated', (issuer) => {
    const error = refusal({ ...provider, OIDC_ISSUER: issuer });

    expect(settingsOf(error)).toEqual(['OIDC_ISSUER']);
    expect(error.message).not.toContain(issuer);
  });

  test('a demo may have one on this machine', () => {
    expect(readSettings({ ...provider, OIDC_ISSUER: 'http://127.0.0.1:9000' }).oidcIssuer).toBe(
      'http://127.0.0.1:9000',
    );
  });

  test.each([
    ['OIDC_ISSUER', { OIDC_AUDIENCE: 'lien-thong' }],
    ['OIDC_AUDIENCE', { OIDC_ISSUER: 'https://id.example' }],
  ])('without %s the other one is of no use, and that is said', (missing, environment) => {
    expect(settingsOf(refusal(environment))).toEqual([missing]);
  });

  test('the pages are told by what name the provider knows them, what they ask of it, and where people find them', () => {
    const settings = readSettings({
      ...provider,
      OIDC_CLIENT_ID: 'lien-thong-pages',
      HUB_PUBLIC_URL: 'https://lienthong.example/',
    });

    expect(settings).toMatchObject({
      oidcClientId: 'lien-thong-pages',
      oidcScopes: 'openid',
      publicUrl: 'https://lienthong.example',
    });
  });

  test('a name for the pages without a provider that knows it is of no use, and that is said', () => {
    expect(settingsOf(refusal({ OIDC_CLIENT_ID: 'lien-thong-pages' }))).toEqual(['OIDC_ISSUER']);
  });

  test.each(['0', '59', '86401', 'an hour'])('%s seconds are no age for a token', (age) => {
    expect(settingsOf(refusal({ ...provider, OIDC_MAX_AGE_SECONDS: age }))).toEqual(['OIDC_MAX_AGE_SECONDS']);
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

  test('it starts when everything is there', () => {
    expect(readSettings(complete)).toMatchObject({ mode: 'production', oidcIssuer: 'https://id.example' });
  });

  test('it names everything that it misses, and refuses a fixed clock', () => {
    const error = refusal({ HUB_MODE: 'production', HUB_CLOCK: '2026-11-21T09:00:00+07:00' });

    expect(settingsOf(error)).toEqual([
      'HUB_CLOCK',
      'HUB_DATABASE_URL',
      'HUB_KEYS',
      'OIDC_AUDIENCE',
      'OIDC_ISSUER',
    ]);
  });

  test('one database URL for every subgraph does instead of a common one', () => {
    const each = SUBGRAPHS.map((name) => [`HUB_DATABASE_URL_${name.toUpperCase()}`, 'postgres://hub@db/x']);

    const settings = readSettings({ ...complete, HUB_DATABASE_URL: '', ...Object.fromEntries(each) });

    expect(settings.databaseUrl).toBeNull();
  });

  test.each(['http://id.example', 'http://127.0.0.1:9000', 'http://localhost'])(
    'an issuer of tokens that is reached without encryption, %s, is refused',
    (issuer) => {
      expect(settingsOf(refusal({ ...complete, OIDC_ISSUER: issuer }))).toContain('OIDC_ISSUER');
    },
  );
});
