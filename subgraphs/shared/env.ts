import { join, resolve } from 'node:path';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { readGatewaySettings, type GatewaySettings } from './gateway-settings.ts';
import { readPagesSettings, type PagesSettings } from './pages-settings.ts';
import { Reading, type Environment } from './setting-reading.ts';
import { settingRules } from './setting-rules.ts';
import * as values from './setting-values.ts';
import { SettingsError } from './settings-error.ts';

/** Everything that a process of the hub is told from outside, read once when it starts. */
export interface HubSettings extends GatewaySettings, PagesSettings {
  readonly mode: 'demo' | 'production';
  readonly host: string;
  /** The gateway's port; the subgraphs follow it. 0: every listener takes any free port. */
  readonly port: number;
  /** Absolute. Holds the embedded database, the demo keys and the log file. */
  readonly dataDir: string;
  /** An external PostgreSQL for all subgraphs. Null: the embedded one. */
  readonly databaseUrl: string | null;
  /** An external PostgreSQL for one subgraph, by its name. */
  readonly databaseUrls: Readonly<Record<string, string>>;
  /** Where every subgraph answers: as set, else its port on this machine. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** Where the gateway answers to subgraphs. Null: on this machine. */
  readonly gatewayUrl: string | null;
  /** Networks, as CIDR, in which members' subgraphs may answer though they are not public. */
  readonly memberNetworks: readonly string[];
  /** A fixed "now". Null: the real time. */
  readonly clock: Date | null;
  /** The identity provider whose tokens are taken, as these name it. Null: only a demo's own are. */
  readonly oidcIssuer: string | null;
  /** What its tokens for this hub name as their audience. */
  readonly oidcAudience: string | null;
  /** Seconds since its tokens were issued after which they are not taken, whenever they say that they end. */
  readonly oidcMaxAge: number;
  /** A JSON file with the hub's keys. Null: demo keys in the data folder. */
  readonly keysFile: string | null;
}

const ROOT = resolve(import.meta.dirname, '../..');

/** Where a subgraph answers when it runs on this machine: on `PORT` + its place in the list. */
export function localSubgraphUrl(port: number, subgraph: string): string {
  return `http://127.0.0.1:${localSubgraphPort(port, subgraph)}/graphql`;
}

/** The port of a subgraph on this machine. 0 when `PORT` is 0: any free port. */
export function localSubgraphPort(port: number, subgraph: string): number {
  return port === 0 ? 0 : port + 1 + SUBGRAPHS.findIndex((name) => name === subgraph);
}

/** Where the gateway listens for the hub's own services: as set, else ten ports above `PORT` on this machine. */
export function gatewayUrlOf({ gatewayUrl, port }: Pick<HubSettings, 'gatewayUrl' | 'port'>): string {
  return gatewayUrl ?? `http://127.0.0.1:${port + INTERNAL_PORT_STEP}`;
}

/** The internal listener lies this many ports above the public one. */
export const INTERNAL_PORT_STEP = 10;

/** Whether npm started this process: then its end is ours too, also when it is killed and cannot say so. */
export function isStartedByNpm(environment: Environment = process.env): boolean {
  return environment['npm_lifecycle_event'] !== undefined;
}

/** Reads all settings at once. Throws one SettingsError that names every problem. */
export function readSettings(environment: Environment = process.env): HubSettings {
  const reading = new Reading(environment);
  const port = reading.take('PORT', values.port, 4000);
  const settings: HubSettings = {
    mode: reading.take('HUB_MODE', values.mode, 'demo'),
    host: reading.take('HOST', values.host, '127.0.0.1'),
    port,
    dataDir: reading.take('HUB_DATA_DIR', values.path, join(ROOT, '.data')),
    databaseUrl: reading.take('HUB_DATABASE_URL', values.databaseUrl, null),
    databaseUrls: reading.perSubgraph('HUB_DATABASE_URL', values.databaseUrl, () => null),
    subgraphUrls: reading.perSubgraph('HUB_SUBGRAPH_URL', subgraphUrl, (name) =>
      localSubgraphUrl(port, name),
    ),
    gatewayUrl: reading.take('HUB_GATEWAY_URL', values.serviceUrl, null),
    memberNetworks: reading.take('HUB_MEMBER_NETWORKS', values.networks, []),
    clock: reading.take('HUB_CLOCK', values.instant, null),
    oidcIssuer: reading.take('OIDC_ISSUER', values.issuerUrl, null),
    oidcAudience: reading.take('OIDC_AUDIENCE', values.text, null),
    // Providers issue access tokens for five minutes to an hour.
    oidcMaxAge: reading.take('OIDC_MAX_AGE_SECONDS', values.integer(60, 86_400), 3_600),
    keysFile: reading.take('HUB_KEYS', values.path, null),
    ...readGatewaySettings(reading),
    ...readPagesSettings(reading),
  };
  const problems = [
    ...reading.problems,
    ...reading.unknown(),
    // A value that could not be read is not missing as well.
    ...settingRules(settings).filter(({ setting }) => !reading.refused(setting)),
  ];
  if (problems.length > 0) {
    throw new SettingsError(problems);
  }
  return settings;
}

/** An address without a path means the GraphQL endpoint there. */
const subgraphUrl: values.SettingReader<string> = (given) => {
  const read = values.serviceUrl(given);
  return 'value' in read && new URL(read.value).pathname === '/' ? { value: `${read.value}/graphql` } : read;
};
