import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { SUBGRAPHS, type SubgraphName } from '#schema/subgraphs.ts';
import type { SubgraphDefinition } from '#shared/define.ts';
import { readSettings } from '#shared/env.ts';
import { readKeys, type HubKeys } from '#shared/key-file.ts';
import { keysOf } from '#shared/keys.ts';
import { startSubgraph, type RunningSubgraph } from '#shared/start.ts';

import { freePorts } from '../../gateway/commands/ports.ts';
import { startGateway } from '../../gateway/gateway.ts';
import { issueDemoToken } from '../../gateway/identity/demo-issuer.ts';
import { openCanary, type Canary } from './canary.ts';
import { cloneDatabase, dropDatabase } from './clone-database.ts';
import { openRelay, type Relay, type RelayedRequest } from './hub-world-relay.ts';
import { markedColumns, momentIn } from './marked-columns.ts';
import { PATIENT } from './patient.ts';
import { endWatched, watchCaches } from './watched-hub.ts';

/** What the hub answered. */
export interface HubAnswer {
  readonly status: number;
  /** The body as it came. */
  readonly text: string;
  // The shape is the test's own business: it asked.
  readonly data: never;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
  /** What went to the subgraphs meanwhile. */
  readonly asked: readonly RelayedRequest[];
}

/** Why a persona asks, and what else goes along. */
export interface Question {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly purpose?: string;
  readonly caseCode?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The token of somebody who is no persona, in place of the persona's. */
  readonly bearer?: string;
}

/** The whole hub in this process: six subgraphs on databases of their own, the gateway, real HTTP between all of them. */
export interface HubWorld {
  /** Where the gateway is, without a path. */
  readonly url: string;
  /** The gateway's internal listener, without a path. */
  readonly internalUrl: string;
  readonly keys: HubKeys;
  /** The time of the whole hub. It stands still but for `moveTo`. */
  readonly now: Date;
  /** Sets the clocks of all services to a later moment. Within seconds the gateway has the purposes of that moment. */
  readonly moveTo: (moment: Date) => void;
  /** The subgraphs themselves, behind the relays that the gateway talks to. */
  readonly subgraphs: Readonly<Record<SubgraphName, RunningSubgraph>>;
  readonly relays: Readonly<Record<SubgraphName, Relay>>;
  readonly token: (persona: string) => Promise<string>;
  /** Asks as a persona; null asks as nobody. */
  readonly asks: (persona: string | null, query: string, question?: Question) => Promise<HubAnswer>;
  readonly stop: () => Promise<void>;
}

/** Generated rows beside the sample world. */
export interface HubWorldOptions {
  readonly extra?: Partial<Record<SubgraphName, number>>;
  /** When the hub starts. Absent: now. */
  readonly startsAt?: Date;
}

/** Starts a hub with its sample world. */
export async function startHubWorld({ extra = {}, startsAt }: HubWorldOptions = {}): Promise<HubWorld> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-hub-'));
  const settings = readSettings({ PORT: '0', HUB_DATA_DIR: dataDir, ...PATIENT });
  const keys = readKeys(settings);
  const clock = { now: startsAt ?? new Date() };
  const canary = openCanary();
  watchCaches();
  const terms: Terms = { keys, clock, extra, canary };
  const [units, procedures, citizens] = await Promise.all([
    hostSubgraph('units', terms, {}),
    hostSubgraph('procedures', terms, {}),
    hostSubgraph('citizens', terms, {}),
  ]);
  // Dossiers and access follow the units' tree from their first moment on.
  const urls = {
    units: units.running.url,
    procedures: procedures.running.url,
    citizens: citizens.running.url,
  };
  // The two ask each other: where access will be is known before it is there.
  const [internalPort = 0, port = 0] = await freePorts(2);
  const accessUrl = `http://127.0.0.1:${port}/graphql`;
  const dossiers = await hostSubgraph('dossiers', { ...terms, internalPort }, { ...urls, access: accessUrl });
  const access = await hostSubgraph(
    'access',
    { ...terms, port },
    { ...urls, dossiers: dossiers.running.url },
  );
  const registry = await hostSubgraph('registry', terms, {});
  const hosted = { units, procedures, citizens, dossiers, access, registry };
  const relays = bySubgraph((name) => hosted[name].relay);
  const gateway = await startGateway({
    settings,
    keys,
    log: canary.log,
    now: () => clock.now,
    subgraphUrls: bySubgraph((name) => relays[name].url),
    internalPort,
  });
  const token = (persona: string): Promise<string> =>
    issueDemoToken(keys, persona, { now: clock.now, origin: new URL(gateway.url).origin });
  return {
    url: gateway.url,
    internalUrl: gateway.internalUrl,
    keys,
    get now() {
      return clock.now;
    },
    moveTo: (moment) => {
      clock.now = moment;
    },
    subgraphs: bySubgraph((name) => hosted[name].running),
    relays,
    token,
    asks: async (persona, query, question = {}) => {
      const bearer = question.bearer ?? (persona === null ? null : await token(persona));
      const answer = await ask(gateway.url, relays, { ...question, query, bearer });
      canary.saw('an error of an answer', JSON.stringify(answer.errors));
      return answer;
    },
    stop: async () => {
      await endWatched(canary, { ...gateway, relays });
      await Promise.all(SUBGRAPHS.map((name) => hosted[name].stop()));
      rmSync(dataDir, { recursive: true });
      canary.release();
    },
  };
}

interface Terms {
  readonly keys: HubKeys;
  readonly clock: { now: Date };
  readonly extra: Partial<Record<SubgraphName, number>>;
  readonly canary: Canary;
  /** Where the gateway will listen for the subgraph. Absent: it delegates nothing. */
  readonly internalPort?: number;
  /** Where it listens itself. Absent: anywhere. */
  readonly port?: number;
}

interface Hosted {
  readonly running: RunningSubgraph;
  readonly relay: Relay;
  readonly stop: () => Promise<void>;
}

async function hostSubgraph(
  name: SubgraphName,
  { keys, clock, extra, internalPort, port = 0, canary }: Terms,
  subgraphUrls: Readonly<Record<string, string>>,
): Promise<Hosted> {
  const subgraph = await loadSubgraph(name);
  const databaseUrl = await cloneDatabase(name);
  const own = keysOf(keys, name);
  const running = await startSubgraph(subgraph, {
    keys: own,
    mode: 'demo',
    log: canary.log,
    now: () => clock.now,
    databaseUrl,
    port,
    subgraphUrls,
    ...(internalPort !== undefined && { gatewayUrl: `http://127.0.0.1:${internalPort}` }),
  });
  await subgraph.seed(running.runtime.orm, {
    now: clock.now,
    extra: extra[name] ?? 0,
    keys: own,
    progress: () => undefined,
  });
  const relay = await openRelay(name, running.url);
  const { orm } = running.runtime;
  const began = await momentIn(orm);
  const stop = async (): Promise<void> => {
    const columns = await markedColumns(orm, began);
    columns.forEach((column) => canary.found(`${name}.${column}`));
    await relay.stop();
    await running.stop();
    await dropDatabase(databaseUrl);
  };
  return { running, relay, stop };
}

async function loadSubgraph(name: SubgraphName): Promise<SubgraphDefinition> {
  const file = resolve(import.meta.dirname, '../../subgraphs', name, 'subgraph.ts');
  // The structure test holds that every subgraph.ts exports its definition under this name.
  const loaded = (await import(pathToFileURL(file).href)) as { readonly subgraph: SubgraphDefinition };
  return loaded.subgraph;
}

function bySubgraph<T>(of: (name: SubgraphName) => T): Record<SubgraphName, T> {
  // Every name of the list has its entry.
  return Object.fromEntries(SUBGRAPHS.map((name) => [name, of(name)])) as Record<SubgraphName, T>;
}

async function ask(
  url: string,
  relays: Readonly<Record<SubgraphName, Relay>>,
  {
    query,
    bearer,
    variables,
    purpose,
    caseCode,
    headers,
  }: Omit<Question, 'bearer'> & { query: string; bearer: string | null },
): Promise<HubAnswer> {
  const before = bySubgraph((name) => relays[name].seen.length);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      ...(purpose !== undefined && { 'x-hub-purpose': purpose }),
      ...(caseCode !== undefined && { 'x-hub-case': caseCode }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  // A GraphQL answer: its two members are all that is read of it.
  const { data, errors } = JSON.parse(text) as { data: never; errors?: HubAnswer['errors'] };
  const asked = SUBGRAPHS.flatMap((name) => relays[name].seen.slice(before[name]));
  return { status: response.status, text, data, errors: errors ?? [], asked };
}
