import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { killProcessesOf, processesLeft } from './processes-of.ts';

/**
 * A folder for one test, gone with it, and with the processes that were told of it. Its name has spaces and Vietnamese
 * letters, as a user's folders do.
 */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'thư mục thử ')));
  onTestFinished(async () => {
    killProcessesOf(folder);
    await processesLeft(folder);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
