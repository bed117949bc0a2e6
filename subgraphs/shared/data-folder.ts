import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';

import { inBothLanguages } from './errors.ts';

/** Makes the data folder if it is not there and gives its real path. Throws, saying what to do, when it cannot be written. */
export function openDataFolder(dataDir: string): string {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    return realpathSync(dataDir);
  } catch (error) {
    throw new Error(
      inBothLanguages({
        vi: `Không ghi được vào thư mục dữ liệu ${dataDir}. Có thể nó thuộc người dùng khác: hãy chạy bằng người dùng đó, hoặc đặt HUB_DATA_DIR tới thư mục của bạn`,
        en: `The data folder ${dataDir} cannot be written. It may belong to another user: run as that user, or point HUB_DATA_DIR to a folder of yours`,
      }),
      { cause: error },
    );
  }
}

/** Makes a folder with those above it. Node's own `recursive` never returns where the file system refuses a name (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    return;
  }
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another start may have been faster.
    if (!existsSync(folder)) {
      throw error;
    }
  }
}

/** A short name for a data folder, the same for every process that uses it. Takes the real path. */
export function dataFolderKey(realPath: string): string {
  return createHash('sha256').update(realPath).digest('hex').slice(0, 12);
}
