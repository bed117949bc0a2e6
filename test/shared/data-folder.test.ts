import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolderKey, openDataFolder } from '#shared/data-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a data folder is made with the folders above it, and opened again as it is', () => {
  const folder = join(temporaryFolder(), 'a/b c/đ');

  const first = openDataFolder(folder);

  expect(first).toBe(folder);
  expect(openDataFolder(folder)).toBe(folder);
});

test('where no folder can be made the message says what to do, and says it at once', () => {
  const file = join(temporaryFolder(), 'a file');
  writeFileSync(file, '');

  expect(() => openDataFolder(join(file, 'below'))).toThrow('HUB_DATA_DIR');
  expect(() => openDataFolder('/proc/nothing-here')).toThrow('HUB_DATA_DIR');
});

test('two folders have different short names, and one folder always the same', () => {
  expect(dataFolderKey('/srv/a')).toBe(dataFolderKey('/srv/a'));
  expect(dataFolderKey('/srv/a')).not.toBe(dataFolderKey('/srv/b'));
});
