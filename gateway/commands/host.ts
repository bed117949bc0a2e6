import { once } from 'node:events';
import * as v from 'valibot';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { createClock } from '#shared/clock.ts';
import { readSettings } from '#shared/env.ts';
import { followKeyFile } from '#shared/follow-key-file.ts';
import { readKeys } from '#shared/key-file.ts';
import { createLog } from '#shared/log.ts';
import { wordsOf } from '#shared/logged-error.ts';
import { hostSubgraph } from './host-subgraph.ts';
import { HostOrder, STOP, type HostReport } from './host-messages.ts';

// The host of all subgraphs: a child of `npm start`, and of nobody else. Ctrl-C reaches it too, but its parent decides.
process.on('SIGINT', () => undefined).on('SIGTERM', () => undefined);
// The parent was killed: nobody can be answered any more.
process.on('disconnect', () => process.exit(1));

const settings = readSettings();
const log = createLog('host', settings);
process.on('uncaughtException', (error) => {
  log.fatal({ err: error }, 'tiến trình phân hệ dừng vì lỗi / the subgraphs end because of a failure');
  process.exit(1);
});

async function run(): Promise<void> {
  const [message] = await once(process, 'message');
  const order = v.parse(HostOrder, message);
  const stop = stopAsked();
  await using running = new AsyncDisposableStack();
  const begun = startAll(order, running).then(() => report({ kind: 'READY' }));
  // Asked to stop while it starts, it leaves at once: what was half loaded is loaded anew next time.
  await Promise.race([begun, stop.then(() => process.exit(0))]);
  await stop;
}

async function startAll(order: HostOrder, running: AsyncDisposableStack): Promise<void> {
  const keys = readKeys(settings);
  running.defer(followKeyFile({ settings, keys, log }));
  const host = { settings, keys, now: createClock(settings), report, order };
  for (const name of SUBGRAPHS.filter((each) => each in order.databaseUrls)) {
    report({ kind: 'PROGRESS', words: name });
    const { stop } = await hostSubgraph(name, host).catch((error: unknown) => {
      throw new Error(`${name}: ${wordsOf(error)}`, { cause: error });
    });
    running.defer(stop);
  }
}

function report(words: HostReport): void {
  process.send?.(words);
}

async function stopAsked(): Promise<void> {
  const [message] = await once(process, 'message');
  return message === STOP ? undefined : stopAsked();
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    log.error({ err: error }, 'phân hệ không khởi động được / a subgraph does not start');
    report({ kind: 'FAILED', words: wordsOf(error) });
    process.exitCode = 1;
    process.disconnect();
  },
);
