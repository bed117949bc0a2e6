import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { readSettings } from '#shared/env.ts';
import { readKeys } from '#shared/key-file.ts';
import { silentLog } from '#shared/log.ts';

import type { RunningGateway } from '../../gateway/alive/listeners.ts';
import type { SupergraphState } from '../../gateway/alive/live-supergraph.ts';
import { startAlone } from '../../gateway/alone.ts';
import { issueDemoToken } from '../../gateway/identity/demo-issuer.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What a gateway that is alone answered. */
export interface AloneAnswer {
  readonly status: number;
  // The shape is the test's own business: it asked.
  readonly data: never;
  readonly errors: readonly { readonly extensions: { readonly code: string } }[];
}

/** A gateway with no hub around it, in this process, over HTTP. */
export interface AloneGateway {
  readonly gateway: RunningGateway;
  readonly asks: (query: string, headers?: Readonly<Record<string, string>>) => Promise<AloneAnswer>;
  readonly token: (persona: string) => Promise<string>;
  /** Writes another supergraph into the file, and has it read. */
  readonly serve: (sdl: string) => Promise<SupergraphState>;
  /** The text that monitoring sees. */
  readonly metrics: () => Promise<string>;
}

/** Where a gateway finds its supergraph and keeps its own files. */
export interface AlonePlace {
  readonly file: string;
  readonly dataDir: string;
}

/** A place for one test, with a supergraph in it. */
export function placeWith(sdl: string): AlonePlace {
  const folder = temporaryFolder();
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, sdl);
  return { file, dataDir: join(folder, 'data') };
}

/** Starts a gateway; it ends with the test. */
export async function startedAlone({ file, dataDir }: AlonePlace, open = true): Promise<AloneGateway> {
  const settings = readSettings({ PORT: '0', HUB_DATA_DIR: dataDir });
  const keys = readKeys(settings);
  const now = () => new Date();
  const gateway = await startAlone({ settings, keys, now, log: silentLog(), file, open });
  onTestFinished(() => gateway.stop());
  return {
    gateway,
    asks: (query, headers = {}) => ask(gateway.url, query, headers),
    token: (persona) => issueDemoToken(keys, persona, { now: now(), origin: new URL(gateway.url).origin }),
    serve: async (sdl) => {
      writeFileSync(file, sdl);
      await gateway.reload();
      return stateOf(gateway);
    },
    metrics: async () => (await fetch(`${gateway.internalUrl}/metrics`)).text(),
  };
}

/** What the internal listener says of the supergraph. */
export async function stateOf({ internalUrl }: RunningGateway): Promise<SupergraphState> {
  const response = await fetch(`${internalUrl}/health/ready`);
  // The internal listener's own shape.
  return ((await response.json()) as { supergraph: SupergraphState }).supergraph;
}

async function ask(
  url: string,
  query: string,
  headers: Readonly<Record<string, string>>,
): Promise<AloneAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  // A GraphQL answer: its two members are all that is read of it.
  const { data, errors = [] } = (await response.json()) as { data: never; errors?: AloneAnswer['errors'] };
  return { status: response.status, data, errors };
}
