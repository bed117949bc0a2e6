import { createClock } from '#shared/clock.ts';
import { readSettings } from '#shared/env.ts';
import { readKeys } from '#shared/key-file.ts';
import { createLog } from '#shared/log.ts';
import { stopOnSignal } from '#shared/termination.ts';

import { startGateway } from './gateway.ts';

const settings = readSettings();
const gateway = await startGateway({
  settings,
  keys: readKeys(settings),
  log: createLog('gateway', settings),
  now: createClock(settings),
  subgraphUrls: settings.subgraphUrls,
});
stopOnSignal(gateway.stop);
process.stdout.write(`ready ${gateway.url}/graphql\n`);
