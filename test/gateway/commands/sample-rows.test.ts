import { expect, test } from 'vitest';
import { dropDatabase, loadSampleRows, sampleState } from '../../../gateway/commands/sample-rows.ts';
import { cloneDatabase } from '../../support/clone-database.ts';

test('a new database has no sample rows, and one that does not exist has none either', async () => {
  const url = await cloneDatabase('units');
  expect(await sampleState(url)).toBe('NONE');

  await dropDatabase(url);

  expect(await sampleState(url)).toBe('NONE');
});

test('a database says while they are loaded that they are not whole, and afterwards that they are', async () => {
  const url = await cloneDatabase('units');
  const seen: string[] = [];

  await loadSampleRows(url, async () => {
    seen.push(await sampleState(url));
  });

  expect([...seen, await sampleState(url)]).toEqual(['LOADING', 'LOADED']);
  await dropDatabase(url);
});

test('rows that could not be loaded to the end stay marked as not whole', async () => {
  const url = await cloneDatabase('units');

  const loading = loadSampleRows(url, () => Promise.reject(new Error('disk full')));

  await expect(loading).rejects.toThrow('disk full');
  expect(await sampleState(url)).toBe('LOADING');
  await dropDatabase(url);
});
