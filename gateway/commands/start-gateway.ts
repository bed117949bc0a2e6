import { resolve } from 'node:path';

import { createClock } from '#shared/clock.ts';
import { INTERNAL_PORT_STEP, readSettings, type HubSettings } from '#shared/env.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { followKeyFile } from '#shared/follow-key-file.ts';
import { readKeys } from '#shared/key-file.ts';
import { createLog } from '#shared/log.ts';

import type { RunningGateway } from '../alive/listeners.ts';
import { startAlone } from '../alone.ts';
import { startGateway } from '../gateway.ts';
import type { GatewayArguments } from './gateway-arguments.ts';
import { requireFree } from './ports.ts';

/** The settings of a gateway that was started with these arguments. Throws when they do not go together. */
export function settingsFor({ port, open }: GatewayArguments): HubSettings {
  const read = readSettings();
  const settings = { ...read, port: port ?? read.port };
  if (open && settings.mode === 'production') {
    throw new Error(
      inBothLanguages({
        vi: 'Từ chối --open: HUB_MODE=production luôn đòi thẻ truy cập',
        en: '--open is refused: HUB_MODE=production always asks for a token',
      }),
    );
  }
  return settings;
}

/** Starts the gateway of a hub, or one that is alone over the supergraph of its arguments. */
export async function startWith(
  settings: HubSettings,
  { supergraph, open }: GatewayArguments,
): Promise<RunningGateway> {
  const { host, port, subgraphUrls } = settings;
  await requireFree(port === 0 ? [] : [port, port + INTERNAL_PORT_STEP], host);
  const parts = {
    settings,
    keys: readKeys(settings),
    log: createLog('gateway', settings),
    now: createClock(settings),
  };
  // Until the process ends, as the gateway does.
  followKeyFile(parts);
  return supergraph === null
    ? startGateway({ ...parts, subgraphUrls })
    : startAlone({ ...parts, file: resolve(supergraph), open });
}
