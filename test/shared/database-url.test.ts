import { expect, test } from 'vitest';
import { externalDatabaseUrl } from '#shared/database-url.ts';

test.each([
  ['postgresql://hub@db/lt', 'postgresql://hub@db/lt_units'],
  ['postgresql://hub@db', 'postgresql://hub@db/lien_thong_units'],
  ['postgresql://hub@db/postgres?host=%2Frun', 'postgresql://hub@db/lien_thong_units?host=%2Frun'],
])('on the common server %s every subgraph has a database of its own', (common, expected) => {
  expect(externalDatabaseUrl({ databaseUrl: common, databaseUrls: {} }, 'units')).toBe(expected);
});

test('the URL of one subgraph alone is taken as it stands, before the common one', () => {
  const settings = { databaseUrl: 'postgresql://db/lt', databaseUrls: { units: 'postgresql://other/u' } };

  expect(externalDatabaseUrl(settings, 'units')).toBe('postgresql://other/u');
});

test('without any URL the database is the embedded one', () => {
  expect(externalDatabaseUrl({ databaseUrl: null, databaseUrls: {} }, 'units')).toBeNull();
});
