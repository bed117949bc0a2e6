import { inBothLanguages } from '#shared/errors.ts';
import { lockDataFolder, type DataFolderLock, type LockHolder } from '#shared/data-folder-lock.ts';
import { isStartedByNpm, readSettings, type HubSettings } from '#shared/env.ts';
import { createLog } from '#shared/log.ts';
import { stopOnSignal } from '#shared/termination.ts';
import { endSpareTrial, keepSpareTrial } from '../alive/try-in-child.ts';
import { buildConsole } from '../console/build.ts';
import { endWith } from './outcome.ts';
import { createProgress } from './progress.ts';
import { startHub, type HubListener, type RunningHub } from './start-hub.ts';

const COMMAND = 'npm start';
const PARENT_CHECK_MS = 250;

const parent = process.ppid;
const isOrphan = (): boolean => isStartedByNpm() && process.ppid !== parent;

async function main(): Promise<void> {
  const settings = readSettings();
  const lock = await takeFolder(settings.dataDir);
  const log = createLog('gateway', settings);
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'Liên Thông dừng vì lỗi / the hub ends because of a failure');
    process.exit(1);
  });
  const ending = new AbortController();
  const progress = createProgress();
  const say = (words: string): void => progress.say(`… ${words}`);
  const beginning = start({ log, say, signal: ending.signal, onLost: endWith }, settings).finally(
    progress.end,
  );
  let isReady = false;
  stopOnSignal(async () => {
    // Only while it starts, which then fails and leaves nothing to stop; later each part ends in its turn.
    if (!isReady) {
      ending.abort();
    }
    endSpareTrial();
    await beginning.then(({ stop }) => stop()).catch(() => undefined);
    await lock.release();
  });
  endWithParent();
  const hub = await beginning.catch((error: unknown) => (ending.signal.aborted ? null : endWith(error)));
  if (hub !== null) {
    isReady = true;
    lock.announce(hub.url);
    greet(hub.url);
    keepSpareTrial();
  }
}

async function start(listener: HubListener, settings: HubSettings): Promise<RunningHub> {
  const [hub] = await Promise.all([
    startHub(settings, listener),
    buildConsole().catch((error: unknown) =>
      listener.log.warn({ err: error }, 'không dựng được trang thử nghiệm / no playground'),
    ),
  ]);
  return hub;
}

async function takeFolder(dataDir: string): Promise<DataFolderLock> {
  const outcome = await lockDataFolder(dataDir, { command: COMMAND, lasting: true, leaving: isOrphan });
  if (outcome.kind === 'LOCKED') {
    return outcome.lock;
  }
  throw new Error(heldWords(outcome.holder));
}

function heldWords({ command, pid, url }: LockHolder): string {
  return command === COMMAND
    ? inBothLanguages({
        vi: `Liên Thông đang chạy${url === null ? '' : ` tại ${url}`} (pid ${pid})`,
        en: `Liên Thông is already running${url === null ? '' : ` at ${url}`} (pid ${pid})`,
      })
    : inBothLanguages({
        vi: `"${command}" (pid ${pid}) đang dùng thư mục dữ liệu; hãy đợi lệnh đó xong rồi chạy lại`,
        en: `"${command}" (pid ${pid}) is using the data folder; wait until it is done and start again`,
      });
}

/** When npm is killed it cannot pass the signal on; nobody should have to look for what it started. */
function endWithParent(): void {
  setInterval(() => isOrphan() && process.kill(process.pid, 'SIGTERM'), PARENT_CHECK_MS).unref();
}

function greet(url: string): void {
  console.log(`ready ${url}`);
  console.log('Lấy thẻ truy cập mẫu / get a demo token: npm run -s hub -- token citizen');
}

main().catch(endWith);
