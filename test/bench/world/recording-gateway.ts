import { createClock } from '#shared/clock.ts';
import { readSettings } from '#shared/env.ts';
import { readKeys } from '#shared/key-file.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import { createLog } from '#shared/log.ts';
import { createServiceCalls } from '#shared/service-calls.ts';

import { fileSource } from '../../../gateway/alive/file-source.ts';
import { openListeners } from '../../../gateway/alive/listeners.ts';
import { createServers } from '../../../gateway/alive/servers.ts';
import { serveAlone } from '../../../gateway/http/serve-all.ts';
import { createRecorder } from '../../../gateway/record/recorder.ts';
import { contractScalars } from '../../../gateway/supergraph/contract-scalars.ts';
import { readRoutingUrls } from '../../../gateway/supergraph/routing-urls.ts';
import { anOfficer } from '../../support/callers.ts';

// A gateway with everything on, for an officer whose list shows three fields of each owner: <supergraph> <url of the access log>.
const [file = '', access = ''] = process.argv.slice(2);
const settings = readSettings();
const now = createClock(settings);
const keys = gatewayKeysOf(readKeys(settings));
const services = createServiceCalls({ keys, urls: { access }, now });
const officer = anOfficer();
const caller = { ...officer, opens: { ...officer.opens, list: 'ALL' as const } };

const servers = await createServers({
  settings,
  keys,
  log: createLog('gateway', settings),
  now,
  source: fileSource(file, settings.dataDir),
  urlsOf: readRoutingUrls,
  scalarsOf: contractScalars,
  recorder: createRecorder(services),
});
serveAlone(servers, { of: () => Promise.resolve(caller) });
const gateway = await openListeners({ ...servers, closeRest: services.close });
process.stdout.write('ready\n');
process.once('SIGTERM', () => {
  void gateway.stop().then(() => process.exit(0));
});
