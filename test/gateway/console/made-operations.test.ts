import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { madeOperations } from '../../../gateway/console/operations-types.ts';

const FOLDER = join(import.meta.dirname, '../../../gateway/console');

// The formatter may have been there since: it changes how a file is laid out, not what it says.
const meant = (text: string): string => text.replaceAll(/[\s;,'"|()]+/g, '');

test('the types of every operation of the pages are those that the public graph gives today', async () => {
  const made = await madeOperations();

  const stale = made.filter(
    ({ file, text }) => meant(readFileSync(join(FOLDER, file), 'utf8')) !== meant(text),
  );

  expect(made.length).toBeGreaterThan(0);
  expect(stale.map(({ file }) => file)).toEqual([]);
});
