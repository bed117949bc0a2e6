import { parseArgs } from 'node:util';
import { createClock } from '#shared/clock.ts';
import { openDatabaseServer } from '#shared/database-server.ts';
import { gatewayUrlOf, readSettings } from '#shared/env.ts';
import { createLog } from '#shared/log.ts';
import { openOwnKeys } from '#shared/own-keys.ts';
import { startSubgraph } from '#shared/start.ts';
import { stopOnSignal } from '#shared/termination.ts';
import { kitMembers, loadMember, memberFolder } from './load-member.ts';
import { endWith, WrongUse } from './outcome.ts';
import { dropDatabase, loadSampleRows, sampleState } from './sample-rows.ts';

// The hub's own listeners are on PORT to PORT + 10.
const FIRST_PORT_STEP = 20;

/** Runs one member that is built with the kit in a process of its own until a signal ends it. */
async function startMember(): Promise<void> {
  const { folder, port } = memberArguments();
  const member = await loadMember(folder);
  const { name } = member;
  const settings = readSettings();
  const log = createLog(name, settings);
  const databases = await openDatabaseServer({
    settings,
    subgraphs: [name],
    command: name,
    lasting: true,
    log,
  });
  const databaseUrl = databases.urlOf(name);
  const state = settings.mode === 'demo' ? await sampleState(databaseUrl) : 'LOADED';
  if (state === 'LOADING') {
    // An earlier start was killed while it loaded: begin again rather than serve half of the rows.
    await dropDatabase(databaseUrl);
  }
  const { keys, endFollowing } = openOwnKeys({ settings, name, log });
  const now = createClock(settings);
  const running = await startSubgraph(member, {
    keys,
    mode: settings.mode,
    log,
    now,
    databaseUrl,
    host: settings.host,
    port: port ?? settings.port + FIRST_PORT_STEP + Math.max(kitMembers().indexOf(name), 0),
    subgraphUrls: settings.subgraphUrls,
    gatewayUrl: gatewayUrlOf(settings),
  });
  stopOnSignal(() => running.stop().then(endFollowing).then(databases.stop));
  if (state !== 'LOADED') {
    await loadSampleRows(databaseUrl, () =>
      member.seed(running.runtime.orm, { now: now(), extra: 0, keys, progress: untold }),
    );
  }
  process.stdout.write(`ready ${running.url}\n`);
}

// Its sample rows are few.
function untold(): void {}

function memberArguments(): { readonly folder: string; readonly port: number | null } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' } },
  });
  const folder = memberFolder(positionals[0] ?? '');
  const { port = null } = values;
  if (folder === null || (port !== null && !/^\d{1,5}$/.test(port))) {
    const usage = `npm run start:member -- <${kitMembers().join(' | ')}> [--port <n>]`;
    throw new WrongUse(usage, usage);
  }
  return { folder, port: port === null ? null : Number(port) };
}

await startMember().catch(endWith);
