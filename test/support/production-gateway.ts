import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { type HubSettings, readSettings } from '#shared/env.ts';
import type { HubKeys } from '#shared/key-file.ts';
import type { Log } from '#shared/log.ts';

import { startGateway } from '../../gateway/gateway.ts';
import { AUDIENCE } from './identity-provider.ts';

/** The settings that production has, but for what stops it from starting, and with its provider on this machine. */
function productionSettings(
  issuer: string | null,
  dataDir: string,
  oidcClientId: string | null,
): HubSettings {
  const oidcAudience = issuer === null ? null : AUDIENCE;
  return {
    ...readSettings({ PORT: '0', HUB_DATA_DIR: dataDir }),
    mode: 'production',
    oidcIssuer: issuer,
    oidcAudience,
    oidcClientId,
  };
}

/** A gateway as production has it. Its subgraphs are away. */
export interface ProductionGateway {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts a gateway as production does. Null as issuer: the settings name none. */
export async function startProduction(options: {
  readonly issuer: string | null;
  readonly keys: HubKeys;
  readonly log: Log;
  /** The name by which the provider knows its pages. Absent: it has none. */
  readonly clientId?: string;
}): Promise<ProductionGateway> {
  const { issuer, keys, log, clientId = null } = options;
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-production-'));
  const settings = productionSettings(issuer, dataDir, clientId);
  const subgraphUrls = Object.fromEntries(SUBGRAPHS.map((name) => [name, 'http://127.0.0.1:1/graphql']));
  const remove = (): void => rmSync(dataDir, { recursive: true, force: true });
  try {
    const now = (): Date => new Date();
    const { url, stop } = await startGateway({ settings, keys, log, now, subgraphUrls });
    return { url, stop: () => stop().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** What a gateway answers to a question that only who has signed in may ask in production. */
export async function asksSchema(
  { url }: Pick<ProductionGateway, 'url'>,
  authorization: string | null,
): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== null && { authorization }) },
    body: JSON.stringify({ query: '{ __schema { queryType { name } } }' }),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}
